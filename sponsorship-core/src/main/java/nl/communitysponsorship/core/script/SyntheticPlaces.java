package nl.communitysponsorship.core.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.partner.Municipality;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * Where synthetic programmes take place. The municipalities are real and existed in 2022 and 2023
 * alike; that they are called urban or rural, and that anything happens there, is invented.
 */
public final class SyntheticPlaces {
  private static final Municipalities LIST = Municipalities.of2023();

  /** Almere and Haarlem, urban; Berkelland and Hardenberg, rural. */
  private static final List<MunicipalityCode> PILOT =
      List.of(
          new MunicipalityCode("GM0034"),
          new MunicipalityCode("GM0392"),
          new MunicipalityCode("GM1859"),
          new MunicipalityCode("GM0160"));

  private SyntheticPlaces() {}

  /** Municipalities in fours: those of the pilot first, then all others in order of their codes. */
  public static List<List<MunicipalityCode>> fours() {
    var fours = new ArrayList<List<MunicipalityCode>>();
    fours.add(PILOT);
    List<MunicipalityCode> others =
        LIST.all().stream()
            .map(Municipality::code)
            .filter(code -> !Set.copyOf(PILOT).contains(code))
            .sorted()
            .toList();
    for (int i = 0; i + PILOT.size() <= others.size(); i += PILOT.size()) {
      fours.add(others.subList(i, i + PILOT.size()));
    }
    return fours;
  }

  /** How the municipality is called as an organisation. */
  public static String nameOf(MunicipalityCode code) {
    return "Gemeente " + LIST.nameOf(code);
  }
}
