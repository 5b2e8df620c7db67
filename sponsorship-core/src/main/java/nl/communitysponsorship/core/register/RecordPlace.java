package nl.communitysponsorship.core.register;

import java.util.ArrayList;
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
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.TrainingSession;

/**
 * Where a record stands in a register.
 *
 * @param record what stands there
 * @param path where findings about it stand
 * @param isOneOfMany whether others can stand in the same place, as two contacts on one day do
 */
record RecordPlace(Record record, FindingPath path, boolean isOneOfMany) {
  private static final List<Kind<?>> KINDS =
      List.of(
          new Kind<>("organisations", Organisation.class, each -> each.id()),
          new Kind<>("teams", LocalTeam.class, each -> each.id()),
          new Kind<>("sponsors", Sponsor.class, each -> each.id()),
          new Kind<>("groups", SponsorGroup.class, each -> each.id()),
          new Kind<>("trainingSessions", TrainingSession.class, each -> each.id()),
          new Kind<>(
              "attendances", Attendance.class, each -> each.session() + "/" + each.sponsor()),
          new Kind<>("households", Household.class, each -> each.id()),
          new Kind<>("families", Family.class, each -> each.household()),
          new Kind<>("cases", ResettlementCase.class, each -> each.id()),
          new Kind<>("integrationTracks", IntegrationTrack.class, each -> each.person()),
          new Kind<>("proposals", Proposal.class, each -> each.id()),
          new Kind<>("sponsorships", Sponsorship.class, each -> each.id()),
          new Kind<>("tasks", SupportTask.class, ReferenceRules::key),
          new Kind<>("contacts", Contact.class, each -> each.sponsorship() + "/" + each.on()),
          new Kind<>("surveys", SurveyResponse.class, ReferenceRules::key),
          new Kind<>("exemptions", Exemption.class, ExemptionRules::subject));

  /**
   * The place of a record.
   *
   * @throws IllegalArgumentException if it is not one that stands in a list of a register
   */
  static RecordPlace of(Record record) {
    return KINDS.stream()
        .filter(kind -> kind.type.isInstance(record))
        .map(kind -> kind.place(record))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "these rules judge a register, a programme and what stands in the lists of a register; a '%s' was given"
                        .formatted(record.getClass().getSimpleName())));
  }

  /** A register in which the record stands, in the place of the one that stood there. */
  Register in(Register register) {
    return new Register(
        register.programme(),
        list(Organisation.class, register.organisations()),
        list(LocalTeam.class, register.teams()),
        list(Sponsor.class, register.sponsors()),
        list(SponsorGroup.class, register.groups()),
        list(TrainingSession.class, register.trainingSessions()),
        list(Attendance.class, register.attendances()),
        list(Household.class, register.households()),
        list(Family.class, register.families()),
        list(ResettlementCase.class, register.cases()),
        list(IntegrationTrack.class, register.integrationTracks()),
        list(Proposal.class, register.proposals()),
        list(Sponsorship.class, register.sponsorships()),
        list(SupportTask.class, register.tasks()),
        list(Contact.class, register.contacts()),
        list(SurveyResponse.class, register.surveys()),
        list(Exemption.class, register.exemptions()));
  }

  private <T extends Record> List<T> list(Class<T> type, List<T> others) {
    if (!type.isInstance(record)) {
      return others;
    }
    List<T> all = new ArrayList<>();
    others.stream().filter(each -> !stoodHere(each)).forEach(all::add);
    all.add(type.cast(record));
    return all;
  }

  private boolean stoodHere(Record other) {
    return isOneOfMany ? other.equals(record) : of(other).path.equals(path);
  }

  /** A list of the register, what it holds, and what tells its records apart. */
  private record Kind<T extends Record>(String list, Class<T> type, Function<T, Object> key) {
    RecordPlace place(Record record) {
      boolean isOneOfMany = type == Contact.class || type == Exemption.class;
      FindingPath path = FindingPath.at(list, key.apply(type.cast(record)));
      return new RecordPlace(record, path, isOneOfMany);
    }
  }
}
