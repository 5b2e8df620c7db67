// Every page that can be reached by links: axe, a narrow screen, nothing from elsewhere.
import { WIDE } from './browser.mjs';

const PICTURES = [
  [/^\/(nl|en)$/, '20-overview'],
  [/^\/(nl|en)\/households$/, '21-households'],
  [/^\/(nl|en)\/groups$/, '22-groups'],
  [/^\/(nl|en)\/proposals$/, '23-proposals'],
  [/^\/(nl|en)\/indicators$/, '24-figures'],
  [/^\/(nl|en)\/groups\/[^/]+$/, '25-group'],
  [/^\/(nl|en)\/sponsorships\/[^/]+$/, '26-sponsorship'],
  [/^\/(nl|en)\/indicators\?.*by=municipality$/, '27-figures-by-municipality'],
  [/^\/(nl|en)\/sponsorships\/[^/]+\/steps\/pause$/, '28-step'],
];

export async function pages(tally, browser, address, language) {
  const { page } = browser;
  const seen = new Set();
  const next = [
    `/${language}`,
    `/${language}/there-is-nothing-here`,
    `/${language}?on=2022-10-01`,
    `/${language}/households/H-05?on=2022-10-01`,
    `/${language}/indicators?from=2022-01-01&last=2021-01-01`,
  ];
  const pictures = new Set();
  const forms = new Set();
  const wrong = { status: [], axe: [], narrow: [], language: [] };

  while (next.length > 0) {
    const path = next.shift();
    if (seen.has(path)) continue;
    seen.add(path);
    // A form of a step is the same for every sponsorship.
    const step = path.match(/\/steps\/([^/?]+)$/);
    if (step && forms.has(step[1])) continue;
    if (step) forms.add(step[1]);
    await page.setViewportSize(WIDE);
    const response = await page.goto(address + path);
    const expected = path.endsWith('nothing-here') ? 404 : path.includes('last=2021') ? 400 : 200;
    if (response.status() !== expected) wrong.status.push(`${path} is ${response.status()}`);
    if ((await page.locator('html').getAttribute('lang')) !== language) wrong.language.push(path);
    const found = await browser.violations();
    if (found.length > 0) wrong.axe.push(`${path}: ${found.join(', ')}`);
    const picture = PICTURES.find(([pattern]) => pattern.test(path));
    if (picture && !pictures.has(picture[1])) {
      pictures.add(picture[1]);
      await browser.screenshot(`${language}-${picture[1]}`);
    }
    const wider = await browser.overflow();
    if (wider > 0) wrong.narrow.push(`${path} is ${wider} pixels too wide`);
    next.push(...(await linksOn(page, address, language)));
  }

  const all = `all ${seen.size} pages`;
  tally.check(`${language}: ${all} answer as they should`, wrong.status.length === 0, wrong.status.join('; '));
  tally.check(`${language}: ${all} say that they are in this language`, wrong.language.length === 0, wrong.language.join('; '));
  tally.check(`${language}: axe finds nothing on ${all}`, wrong.axe.length === 0, wrong.axe.slice(0, 10).join('; '));
  tally.check(`${language}: ${all} fit a screen of 320 pixels`, wrong.narrow.length === 0, wrong.narrow.join('; '));
  tally.check(`${language}: there is a form for at least six steps of a sponsorship`, forms.size >= 6, [...forms].join(', '));
  tally.check(`${language}: there are as many pages as there should be`, seen.size > 80, `${seen.size}`);
  const complaints = browser.complaints.filter((each) => !/status of 40[0-9]/.test(each));
  tally.check(`${language}: the browser has nothing to complain about`, complaints.length === 0, complaints.join('; '));
  tally.check(`${language}: nothing is asked of another host`, browser.outside.length === 0, browser.outside.join('; '));
}

// A past day is looked at once and not from every page again.
async function linksOn(page, address, language) {
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((each) => each.href));
  return links
    .filter((link) => link.startsWith(`${address}/${language}`))
    .map((link) => link.slice(address.length).replace(/#.*/, ''))
    .filter((path) => !path.includes('on='));
}
