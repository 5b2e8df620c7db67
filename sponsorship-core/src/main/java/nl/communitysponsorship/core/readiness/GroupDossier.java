package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.requirement.Scope;

/**
 * A group together with all that is known of its members, past and present.
 *
 * @param members one for each membership, in the order of the memberships
 * @param exemptions of the group and its members, in order; those of other groups play no part
 */
public record GroupDossier(
    SponsorGroup group, List<MemberDossier> members, List<Exemption> exemptions) {
  public GroupDossier {
    requireNonNull(group, "group");
    members =
        requireNonNull(members, "members").stream()
            .sorted(Comparator.comparing(MemberDossier::membership))
            .toList();
    exemptions =
        requireNonNull(exemptions, "exemptions").stream()
            .filter(each -> each.group().equals(group.id()))
            .sorted()
            .toList();
  }

  /** A group of which nobody is exempt from anything. */
  public GroupDossier(SponsorGroup group, List<MemberDossier> members) {
    this(group, members, List.of());
  }

  /** The members on a day, in the order in which they joined. */
  public List<MemberDossier> membersOn(LocalDate day) {
    return members.stream().filter(each -> each.membership().period().contains(day)).toList();
  }

  /**
   * The days on which the group as a whole, or its home, was seen to be in order, in no order; of
   * its home only those in the municipality that is its home base now.
   */
  public List<LocalDate> daysOf(Demand demand, Scope scope) {
    return group.checks().stream()
        .filter(each -> each.kind() == demand.word())
        .filter(
            each ->
                !scope.asksHome()
                    || each.findMunicipality().filter(group.homeBase()::equals).isPresent())
        .map(Check::on)
        .toList();
  }
}
