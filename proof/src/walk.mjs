// The way to a decision, by keyboard alone: a group is proposed to a household that waits, the
// household says yes, the group says yes, and a second coordinator confirms.
import { Keyboard } from './keyboard.mjs';

const FIRST = 'W-01';
const SECOND = 'W-02';
const FRAME = 10_000;

export async function walk(tally, browser, address, language) {
  const { page } = browser;
  const keys = new Keyboard(page);
  const at = (step) => `${language}: ${step}`;

  const look = async (step, name) => {
    const found = await browser.violations();
    tally.check(at(`axe finds nothing when ${step}`), found.length === 0, found.join(', '));
    const wider = await browser.overflow();
    tally.check(at(`a narrow screen is enough when ${step}`), wider <= 0, `${wider} pixels too wide`);
    await browser.screenshot(`${language}-${name}`);
  };
  // A browser gives the focus with its next frame, which on a busy machine is a while after the page has come.
  const isFocused = (selector) =>
    page
      .waitForFunction((css) => document.activeElement?.matches(css), selector, { timeout: FRAME })
      .then(() => true, () => false);

  await page.goto(`${address}/${language}`);
  await look('the programme is looked over', '01-overview');

  await page.keyboard.press('Tab');
  tally.check(at('the first stop is the way past the menu'), await isFocused('.skip-link'));
  await page.keyboard.press('Enter');
  tally.check(at('and it leads to the content'), await isFocused('main'));

  await keys.link(`^/${language}/households/[^/]+$`);
  // A household whose group fell away may have no group that is possible; the next one is tried.
  for (let tries = 0; (await page.locator('.option').count()) === 0 && tries < 8; tries += 1) {
    await page.goBack();
    for (let skipped = 0; skipped <= tries + 1; skipped += 1) {
      await keys.tabTo('the next household', 'element.matches("main section a") && /\\/households\\/[^/]+$/.test(element.pathname)');
    }
    await keys.leaving(() => page.keyboard.press('Enter'));
  }
  const household = new URL(page.url()).pathname.split('/').pop();
  await look('groups are compared', '02-household');

  await keys.link(`/households/${household}/groups/[^/]+$`);
  await look('the reasons are read', '03-reasons');
  await keys.link('/propose$');
  await look('a group is proposed', '04-propose');

  await keys.button('check');
  tally.check(at('a missing code is told, and the focus goes to what is told'), await isFocused('.errors'));
  await look('something has to be corrected', '05-mistake');
  await keys.tabTo('the mistake', 'element.matches(".errors a")');
  await page.keyboard.press('Enter');
  tally.check(at('a mistake leads to its field'), await isFocused('#worker'));
  await page.keyboard.type(FIRST);
  await keys.button('check');
  await look('the proposal is shown once more', '06-check');
  await keys.button('record');
  tally.check(at('the proposal is recorded, and that is told first'), await isFocused('.notice.good'));
  await look('the proposal is recorded', '07-proposal');

  await answer(keys, FIRST);
  await keys.button('record');
  await look('the household said yes', '08-household-yes');
  await answer(keys, FIRST);
  await keys.button('record');
  await look('the group said yes', '09-group-yes');

  await answer(keys, FIRST);
  tally.check(at('whoever proposed cannot confirm'), await isFocused('.errors'));
  await look('the same worker wants to confirm', '10-same-worker');
  await keys.tabTo('the mistake', 'element.matches(".errors a")');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(SECOND);
  await keys.button('check');
  await look('the confirmation is shown once more', '11-confirm');
  await keys.button('record');

  const match = new URL(page.url()).pathname;
  tally.check(at('three recorded decisions make a match'), /\/sponsorships\//.test(match), match);
  tally.check(at('the match has somebody who answers for the household'), (await page.locator('.notice.calm').count()) === 1);
  tally.check(at('the match has tasks'), (await page.locator('main table tbody tr').count()) > 0);
  await look('it is a match', '12-match');
  tally.check(at('whatever has the focus can be seen to have it'), keys.invisible.length === 0, keys.invisible.slice(0, 3).join(' '));
  return { match, household };
}

// Goes from a proposal to the form, says yes today, and asks to see it once more.
async function answer(keys, worker) {
  await keys.link('/answer$');
  await keys.choose('verdict');
  await keys.type('worker', worker);
  await keys.button('check');
}
