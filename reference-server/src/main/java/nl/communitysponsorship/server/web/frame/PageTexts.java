package nl.communitysponsorship.server.web.frame;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.matching.MatchingTexts;

/** The texts of the pages, above those of the core and of matching. */
public final class PageTexts {
  /** One bundle for each part of the site, in English and in Dutch. */
  public static final List<String> BUNDLES =
      List.of(
          "frame",
          "overview",
          "household",
          "matching",
          "group",
          "proposal",
          "sponsorship",
          "life",
          "indicator");

  private static final String FOLDER = "nl.communitysponsorship.server.web.texts.";

  private PageTexts() {}

  /** The texts for a reader: Dutch for any kind of Dutch, English otherwise. */
  public static Texts in(Locale reader) {
    Texts texts = MatchingTexts.in(reader);
    for (String name : BUNDLES) {
      texts = texts.with(bundle(name, texts.reader()));
    }
    return texts;
  }

  private static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(
        FOLDER + name, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
