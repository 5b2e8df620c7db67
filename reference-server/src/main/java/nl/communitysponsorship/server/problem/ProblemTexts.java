package nl.communitysponsorship.server.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.communitysponsorship.core.text.Texts;

/** Tells a refusal to a reader. */
public final class ProblemTexts {
  private static final String BUNDLE = "nl.communitysponsorship.server.problem.problem";

  private final Texts texts;

  private ProblemTexts(Texts texts) {
    this.texts = texts;
  }

  /** For a reader: Dutch for any kind of Dutch, English otherwise. */
  public static ProblemTexts in(Locale reader) {
    Locale language = Texts.languageOf(reader);
    return new ProblemTexts(Texts.in(language).with(ResourceBundle.getBundle(BUNDLE, language)));
  }

  /** The refusal as a problem, in the language of the reader. */
  public Problem tell(Refusal refusal) {
    ProblemKind kind = refusal.kind();
    return new Problem(
        kind.type(),
        texts.text(kind.key() + ".title"),
        kind.status(),
        texts.text(refusal.detail()),
        refusal.faults().stream().map(this::tell).toList(),
        refusal.allowed());
  }

  private Problem.Entry tell(Fault fault) {
    Fault.Place place = fault.place();
    return new Problem.Entry(
        fault.message().key(),
        place instanceof Fault.Place.Body body ? body.pointer() : null,
        place instanceof Fault.Place.Parameter parameter ? parameter.name() : null,
        place instanceof Fault.Place.Stored stored ? stored.path().text() : null,
        texts.text(fault.message()),
        fault.findRemedy().map(texts::text).orElse(null));
  }
}
