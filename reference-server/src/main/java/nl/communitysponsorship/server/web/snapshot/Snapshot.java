package nl.communitysponsorship.server.web.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** A register on a day, with what is needed to show it. */
public final class Snapshot {
  private final RegisterIndex index;
  private final LocalDate day;
  private final PolicyPack policy;
  private final Municipalities municipalities;
  private final List<Proposal> proposals;
  private final Standings standings;

  /**
   * @param register as it was known on the day
   * @param policies what holds on which day; on this day too
   */
  public Snapshot(
      Register register, LocalDate day, Policies policies, Municipalities municipalities) {
    this.index = new RegisterIndex(register);
    this.day = requireNonNull(day, "day");
    this.policy = policies.on(day);
    this.municipalities = requireNonNull(municipalities, "municipalities");
    this.proposals =
        Stream.concat(
                register.proposals().stream(),
                register.sponsorships().stream().map(Sponsorship::match))
            .filter(each -> !each.proposedOn().isAfter(day))
            .sorted(
                Comparator.comparing(Proposal::proposedOn)
                    .reversed()
                    .thenComparing(Comparator.reverseOrder()))
            .toList();
    this.standings = new Standings(index, day, policies, proposals);
  }

  /** The day on which it is looked at. */
  public LocalDate day() {
    return day;
  }

  /** The policy that holds on the day. */
  public PolicyPack policy() {
    return policy;
  }

  /** Finds the records. */
  public RegisterIndex index() {
    return index;
  }

  /** Everything that was known. */
  public Register register() {
    return index.register();
  }

  /** The households that had been referred by the day, in order of state, then longest first. */
  public List<HouseholdStanding> households() {
    return register().households().stream()
        .filter(each -> !each.referredOn().isAfter(day))
        .map(standings::of)
        .sorted(
            Comparator.comparing(HouseholdStanding::state)
                .thenComparing(HouseholdStanding::since)
                .thenComparing(HouseholdStanding::household))
        .toList();
  }

  /** A household that had been referred by the day, or empty when there is none by that name. */
  public Optional<HouseholdStanding> household(HouseholdId id) {
    return index.household(id).filter(each -> !each.referredOn().isAfter(day)).map(standings::of);
  }

  /** The groups that had been formed by the day, in order of their pseudonyms. */
  public List<GroupStanding> groups() {
    return register().groups().stream()
        .filter(each -> !each.formedOn().isAfter(day))
        .map(standings::of)
        .toList();
  }

  /** A group that had been formed by the day, or empty when there is none by that name. */
  public Optional<GroupStanding> group(GroupId id) {
    return index.group(id).filter(each -> !each.formedOn().isAfter(day)).map(standings::of);
  }

  /** Every proposal made by the day, also those that became a sponsorship, the latest first. */
  public List<Proposal> proposals() {
    return proposals;
  }

  /** A proposal made by the day, or empty when there is none by that name. */
  public Optional<Proposal> proposal(ProposalId id) {
    return proposals.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The sponsorships that had begun by the day, in order of their pseudonyms. */
  public List<Sponsorship> sponsorships() {
    return register().sponsorships().stream()
        .filter(each -> !each.confirmedOn().isAfter(day))
        .toList();
  }

  /** The sponsorship that began with a proposal by the day, or empty when none did. */
  public Optional<Sponsorship> sponsorshipOf(ProposalId match) {
    return sponsorships().stream().filter(each -> each.match().id().equals(match)).findFirst();
  }

  /** The name of a municipality. */
  public String place(MunicipalityCode code) {
    return municipalities.nameOf(code);
  }

  /** A local team as people call it: its organisation and its place. */
  public String team(TeamId id, Texts texts) {
    return index
        .team(id)
        .map(
            team ->
                texts.text(
                    Message.of("team")
                        .with("organisation", organisation(team.organisation()))
                        .with("place", place(team.municipality()))))
        .orElse(id.value());
  }

  private String organisation(OrganisationId id) {
    return register().organisations().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(Organisation::name)
        .orElse(id.value());
  }
}
