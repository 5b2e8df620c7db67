package nl.communitysponsorship.core.phase;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.readiness.GroupDossier;

/** Who acts for a group on a day: its coordinator, else its deputy, else the team behind it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Acting.Member.class, name = "MEMBER"),
  @JsonSubTypes.Type(value = Acting.Team.class, name = "TEAM"),
  @JsonSubTypes.Type(value = Acting.Nobody.class, name = "NOBODY")
})
public sealed interface Acting {
  /**
   * Who acts for a group on a day. A member who is away, or left, is passed over; of several in one
   * role the one who joined first acts. A group that takes no part leaves it to the team.
   */
  static Acting on(LocalDate day, GroupDossier dossier) {
    Optional<Acting> member =
        dossier.group().takesPartOn(day)
            ? Stream.of(GroupRole.COORDINATOR, GroupRole.DEPUTY)
                .flatMap(role -> inRole(role, day, dossier))
                .findFirst()
            : Optional.empty();
    return member.or(() -> dossier.group().findBackstop().map(Team::new)).orElseGet(Nobody::new);
  }

  private static Stream<Acting> inRole(GroupRole role, LocalDate day, GroupDossier dossier) {
    return dossier.membersOn(day).stream()
        .filter(each -> each.membership().roles().contains(role))
        .filter(each -> !each.sponsor().isAwayOn(day))
        .map(each -> new Member(each.sponsor().id(), role));
  }

  /** A member acts, in one of the two roles. */
  record Member(SponsorId sponsor, GroupRole role) implements Acting {
    public Member {
      requireNonNull(sponsor, "sponsor");
      requireNonNull(role, "role");
    }
  }

  /** The local team behind the group acts. */
  record Team(TeamId team) implements Acting {
    public Team {
      requireNonNull(team, "team");
    }
  }

  /** Nobody does: no member can, and no team was named. */
  record Nobody() implements Acting {}
}
