package nl.communitysponsorship.core.readiness;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;

/**
 * How many people of a group there are on a day, of each kind that is asked by number. Who counts
 * is worked out once a day, since several numbers ask for it.
 */
final class Headcount {
  private final GroupDossier dossier;
  private final MemberReadiness members;
  private final Map<LocalDate, Present> present = new HashMap<>();

  Headcount(GroupDossier dossier, MemberReadiness members) {
    this.dossier = dossier;
    this.members = members;
  }

  /** With those who do not count. */
  int all(LocalDate on) {
    return dossier.group().membershipsOn(on).size();
  }

  /** Without those who do not count. */
  int size(LocalDate on) {
    return all(on) - on(on).uncounted().size();
  }

  /** With those who do not count. */
  int inRole(GroupRole role, LocalDate on) {
    return dossier.group().inRole(role, on).size();
  }

  /** Without those who do not count. */
  int contactPersons(LocalDate on) {
    long uncounted =
        on(on).uncounted().stream()
            .filter(each -> each.membership().roles().contains(GroupRole.CONTACT_PERSON))
            .count();
    return inRole(GroupRole.CONTACT_PERSON, on) - (int) uncounted;
  }

  /** Without those who do not count. */
  long speakDutch(Answer answer, LocalDate on) {
    return on(on).counted().stream()
        .filter(each -> each.sponsor().speaks(Language.DUTCH, LanguageLevel.B1) == answer)
        .count();
  }

  private Present on(LocalDate on) {
    return present.computeIfAbsent(on, it -> Present.of(dossier.membersOn(it), it, members));
  }

  private record Present(List<MemberDossier> counted, List<MemberDossier> uncounted) {
    static Present of(List<MemberDossier> all, LocalDate day, MemberReadiness members) {
      Map<Boolean, List<MemberDossier>> parts =
          all.stream().collect(partitioningBy(each -> members.counts(each, day)));
      return new Present(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }
  }
}
