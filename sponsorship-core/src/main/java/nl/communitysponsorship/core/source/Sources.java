package nl.communitysponsorship.core.source;

import static nl.communitysponsorship.core.source.Source.Kind.ASSUMPTION;
import static nl.communitysponsorship.core.source.Source.Kind.LAW;
import static nl.communitysponsorship.core.source.Source.Kind.PROGRAMME;
import static nl.communitysponsorship.core.source.Source.Kind.RESEARCH;
import static nl.communitysponsorship.core.source.Source.Kind.STANDARD;

/** The sources on which the shipped rules, policy and indicators stand. */
public final class Sources {
  public static final Source VWN_PROJECT =
      new Source(
          "VWN_PROJECT",
          PROGRAMME,
          "VluchtelingenWerk Nederland, Project Community Sponsorship voor hervestigers (2022-2023)",
          "https://www.vluchtelingenwerk.nl/nl/project/project-community-sponsorship-voor-hervestigers");
  public static final Source VU_EVALUATION =
      new Source(
          "VU_EVALUATION",
          RESEARCH,
          "VU Refugee Academy, From heart to heart: Community Sponsorship in the Netherlands",
          "https://vu.nl/en/research/from-heart-to-heart-community-sponsorship-in-the-netherlands");
  public static final Source SAMEN_HIER =
      new Source(
          "SAMEN_HIER",
          PROGRAMME,
          "Justice and Peace Netherlands, Samen Hier: questions and answers",
          "https://samenhier.nl/faq/");
  public static final Source SAMEN_HIER_ROTTERDAM =
      new Source(
          "SAMEN_HIER_ROTTERDAM",
          PROGRAMME,
          "Justice and Peace Netherlands, Samen Hier Rotterdam: resettlement, evaluation report (2022)",
          "https://issuu.com/justiceandpeacenederland/docs/2022_07_evaluation_report_samen_hier_rotterdam_en");
  public static final Source COA_RESETTLEMENT =
      new Source(
          "COA_RESETTLEMENT",
          PROGRAMME,
          "COA, Hervestiging vluchtelingen: betrokken organisaties",
          "https://www.coa.nl/nl/asielopvang/hervestiging-vluchtelingen/betrokken-organisaties");
  public static final Source RESET_UK =
      new Source(
          "RESET_UK",
          PROGRAMME,
          "Reset Communities and Refugees, guidance for sponsor groups (United Kingdom)",
          "https://resetuk.org/");
  public static final Source NEST =
      new Source(
          "NEST",
          PROGRAMME,
          "NesT - Neustart im Team, Bundesamt für Migration und Flüchtlinge (Germany), with its evaluation (2023)",
          "https://www.neustartimteam.de/");
  public static final Source WELCOME_CORPS =
      new Source(
          "WELCOME_CORPS",
          PROGRAMME,
          "Welcome Corps (United States), how to apply; 90 days of support",
          "https://welcomecorps.org/");
  public static final Source GRATIS_VOG =
      new Source(
          "GRATIS_VOG",
          PROGRAMME,
          "Regeling Gratis VOG, voorwaarden en veelgestelde vragen",
          "https://gratisvog.nl/");
  public static final Source JUSTIS_VOG =
      new Source(
          "JUSTIS_VOG",
          LAW,
          "Justis, VOG: wat gebeurt er na de aanvraag",
          "https://justis.nl/producten/vog/vog-aanvragen/na-de-aanvraag/index.aspx");
  public static final Source AVG =
      new Source(
          "AVG",
          LAW,
          "Algemene verordening gegevensbescherming (GDPR), Regulation (EU) 2016/679",
          "https://eur-lex.europa.eu/eli/reg/2016/679/oj");
  public static final Source INTEGRATION_ACT =
      new Source(
          "INTEGRATION_ACT",
          LAW,
          "Wet inburgering 2021, article 11",
          "https://wetten.overheid.nl/BWBR0044770");
  public static final Source INTEGRATION_DECREE =
      new Source(
          "INTEGRATION_DECREE",
          LAW,
          "Besluit inburgering 2021, articles 3.1, 3.14, 5.3 and 5.5",
          "https://wetten.overheid.nl/BWBR0045555");
  public static final Source PARTICIPATION_ACT =
      new Source(
          "PARTICIPATION_ACT",
          LAW,
          "Participatiewet, article 56a",
          "https://wetten.overheid.nl/BWBR0015703");
  public static final Source CANADA_BREAKDOWN =
      new Source(
          "CANADA_BREAKDOWN",
          PROGRAMME,
          "Government of Canada, When refugee sponsorship groups don't meet their responsibilities",
          "https://www.canada.ca/en/immigration-refugees-citizenship.html");
  public static final Source WHO5 =
      new Source(
          "WHO5",
          RESEARCH,
          "WHO-5 Well-Being Index; Topp et al., Psychotherapy and Psychosomatics 84:167 (2015)",
          "https://doi.org/10.1159/000376585");
  public static final Source ZRM =
      new Source(
          "ZRM",
          STANDARD,
          "Zelfredzaamheid-Matrix, GGD Amsterdam: scored by trained professionals",
          "https://www.zelfredzaamheidmatrix.nl/");
  public static final Source REPORTING_CODE =
      new Source(
          "REPORTING_CODE",
          LAW,
          "Besluit verplichte meldcode huiselijk geweld en kindermishandeling, Stb. 2013, 324; whether it binds a programme of volunteers is for an expert to confirm",
          "https://zoek.officielebekendmakingen.nl/stb-2013-324.html");
  public static final Source CBS_MUNICIPALITIES =
      new Source(
          "CBS_MUNICIPALITIES",
          STANDARD,
          "CBS, Gemeentelijke indeling op 1 januari 2023, with Kadaster boundaries",
          "https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/overig/gemeentelijke-indelingen-per-jaar");
  public static final Source ASSUMED =
      new Source(
          "ASSUMED",
          ASSUMPTION,
          "Chosen by the makers of this library; to be confirmed by the programme",
          null);

  private Sources() {}
}
