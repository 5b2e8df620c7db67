package nl.communitysponsorship.core.policy;

/**
 * The programmes of which a policy ships. Each is a beginning to work from: what no source says is
 * marked as an assumption, and the programme itself has the last word.
 */
public enum Preset {
  /** The pilot of VluchtelingenWerk for resettled refugees in the Netherlands. */
  VWN_PILOT("vwn-pilot-2022.1"),
  /** Welcome groups and sponsor groups of Justice and Peace in the Netherlands. */
  SAMEN_HIER("samen-hier-2022.1"),
  /** The United Kingdom, where the group finds the home and the money. */
  UK_COMMUNITY_SPONSORSHIP("uk-community-sponsorship-2022.1"),
  /** Germany, where the group pays the rent. */
  NEST("nest-2023.1"),
  /** The United States from 2023, where a group helps for ninety days. */
  WELCOME_CORPS("welcome-corps-2023.1");

  private final String pack;

  Preset(String pack) {
    this.pack = pack;
  }

  /** The name of the file that ships, without its ending. */
  String pack() {
    return pack;
  }
}
