package nl.communitysponsorship.core.history;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.TrainingSession;

/**
 * One of the lists of a register: what it holds, and what tells its records apart.
 *
 * @param name as in the register and its JSON
 * @param type of the records
 * @param records takes the list from a register
 * @param key tells a record from the others in its list; where two have one key, their order counts
 */
public record RecordList<T extends Record>(
    String name,
    Class<T> type,
    Function<Register, List<T>> records,
    Function<? super T, Object> key) {
  /** Every list, in the order of the components of {@link Register}; a test holds it complete. */
  public static final List<RecordList<?>> ALL =
      List.of(
          new RecordList<>(
              "organisations", Organisation.class, Register::organisations, each -> each.id()),
          new RecordList<>("teams", LocalTeam.class, Register::teams, each -> each.id()),
          new RecordList<>("sponsors", Sponsor.class, Register::sponsors, each -> each.id()),
          new RecordList<>("groups", SponsorGroup.class, Register::groups, each -> each.id()),
          new RecordList<>(
              "trainingSessions",
              TrainingSession.class,
              Register::trainingSessions,
              each -> each.id()),
          new RecordList<>(
              "attendances",
              Attendance.class,
              Register::attendances,
              each -> each.session() + "/" + each.sponsor()),
          new RecordList<>("households", Household.class, Register::households, each -> each.id()),
          new RecordList<>("families", Family.class, Register::families, each -> each.household()),
          new RecordList<>("cases", ResettlementCase.class, Register::cases, each -> each.id()),
          new RecordList<>(
              "integrationTracks",
              IntegrationTrack.class,
              Register::integrationTracks,
              each -> each.person()),
          new RecordList<>("proposals", Proposal.class, Register::proposals, each -> each.id()),
          new RecordList<>(
              "sponsorships", Sponsorship.class, Register::sponsorships, each -> each.id()),
          new RecordList<>(
              "tasks",
              SupportTask.class,
              Register::tasks,
              each -> each.sponsorship() + "/" + each.template()),
          new RecordList<>(
              "contacts",
              Contact.class,
              Register::contacts,
              each -> each.sponsorship() + "/" + each.on()),
          new RecordList<>(
              "surveys",
              SurveyResponse.class,
              Register::surveys,
              each -> each.respondent().pseudonym() + "/" + each.instrument() + "/" + each.wave()),
          new RecordList<>(
              "exemptions",
              Exemption.class,
              Register::exemptions,
              each -> each.group() + "/" + each.code() + "/" + each.period().from()));

  public RecordList {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(records, "records");
    requireNonNull(key, "key");
  }

  /**
   * The list of a name.
   *
   * @throws IllegalArgumentException if a register has none by that name; the message says which it
   *     has
   */
  public static RecordList<?> named(String name) {
    return ALL.stream()
        .filter(each -> each.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a register has no list '%s'; it has %s"
                        .formatted(name, ALL.stream().map(RecordList::name).toList())));
  }

  /** The records of this list. */
  public List<T> of(Register register) {
    return records.apply(register);
  }

  /**
   * What tells a record from the others in this list.
   *
   * @throws ClassCastException if the record is none of this list
   */
  public String keyOf(Record record) {
    return key.apply(type.cast(record)).toString();
  }
}
