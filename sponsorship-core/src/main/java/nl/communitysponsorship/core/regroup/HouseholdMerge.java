package nl.communitysponsorship.core.regroup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.family.Arrangement;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.family.HouseholdLink;
import nl.communitysponsorship.core.family.HouseholdLink.LinkKind;
import nl.communitysponsorship.core.family.Noted;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.household.Placement;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.regroup.Regrouping.Move;
import nl.communitysponsorship.core.regroup.Regrouping.ToAsk;
import nl.communitysponsorship.core.regroup.Regrouping.ToAsk.Subject;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The people of one household join another, which goes on.
 *
 * <p>Where both say something, the household that goes on counts; what only the other knew is
 * added. A consent that not both gave ends on the day, and is asked again. A household that is or
 * was with a group, or was proposed to one, cannot be the one that joins: then it is the one that
 * goes on.
 *
 * @param goesOn the household that the others join
 * @param joins the household whose people join it, and which is closed
 */
public record HouseholdMerge(HouseholdId goesOn, HouseholdId joins, LocalDate on) {
  public HouseholdMerge {
    requireNonNull(goesOn, "goesOn");
    requireNonNull(joins, "joins");
    requireNonNull(on, "on");
    if (goesOn.equals(joins)) {
      throw new IllegalArgumentException(
          "a household joins another; '%s' was given twice".formatted(goesOn));
    }
  }

  /** The register after it, or why it cannot be. */
  public Regrouping in(Register register) {
    var index = new RegisterIndex(register);
    List<Finding> refused = refusals(index);
    if (!refused.isEmpty()) {
      return new Regrouping.Refused(new Findings(refused));
    }
    Household one = index.household(goesOn).orElseThrow();
    Household other = index.household(joins).orElseThrow();
    List<PersonId> people = people(index, joins);
    Family family = index.family(goesOn).orElse(Family.of(goesOn));
    Family theirs = index.family(joins).orElse(Family.of(joins));
    Register now =
        new Rewrite(register)
            .replacing(one, List.of(together(one, other)))
            .replacing(other, List.of())
            .replacing(family, List.of(together(family, theirs)))
            .replacing(theirs, List.of())
            .moving(people, goesOn)
            .register();
    return new Regrouping.Done(
        now.withRoads(register.cases().stream().map(this::moved).toList(), now.integrationTracks()),
        people.stream().map(each -> new Move(each, joins, goesOn)).toList(),
        toAsk(one, other),
        List.of(other));
  }

  private List<Finding> refusals(RegisterIndex index) {
    var refused = new ArrayList<Finding>();
    for (HouseholdId each : List.of(goesOn, joins)) {
      if (index.household(each).isEmpty()) {
        refused.add(
            ProgrammeRule.REFERENCE_UNKNOWN
                .at(FindingPath.at("households", each))
                .with("id", each));
      }
    }
    FindingPath place = FindingPath.at("households", joins);
    if (index.activeOf(joins, on).isPresent()) {
      refused.add(ProgrammeRule.HOUSEHOLD_LEFT_WITHOUT_PEOPLE.at(place).with("household", joins));
    } else if (!index.sponsorshipsOf(joins).isEmpty() || !index.proposalsFor(joins).isEmpty()) {
      refused.add(
          ProgrammeRule.HOUSEHOLD_HAS_HISTORY.at(place).with("one", joins).with("other", goesOn));
    }
    List<PersonId> people = people(index, goesOn);
    people(index, joins).stream()
        .filter(people::contains)
        .forEach(
            each ->
                refused.add(
                    ProgrammeRule.HOUSEHOLD_PERSON_NOT_IN_ONE
                        .at(place.entry("members", each))
                        .with("person", each)));
    return refused;
  }

  private static List<PersonId> people(RegisterIndex index, HouseholdId household) {
    return index.household(household).stream()
        .flatMap(each -> each.members().stream())
        .map(HouseholdMember::id)
        .toList();
  }

  private ResettlementCase moved(ResettlementCase file) {
    return file.household().equals(joins)
        ? new ResettlementCase(
            file.id(), goesOn, file.selectedBy(), file.guardian(), file.milestones())
        : file;
  }

  private Household together(Household one, Household other) {
    boolean takesOther =
        other.needsStepFreeHome() == Answer.YES || !one.needsStepFreeHome().isKnown();
    return new Household(
        goesOn,
        one.referredOn(),
        Math.min(30, one.expectedSize() + other.expectedSize()),
        placements(one, other),
        both(one.members(), other.members()),
        either(one.needs(), other.needs()),
        one.times() == null ? other.times() : one.times(),
        both(one.wishes(), other.wishes()),
        takesOther ? other.needsStepFreeHome() : one.needsStepFreeHome(),
        both(one.dwellings(), other.dwellings()),
        one.arrivals().isEmpty() ? other.arrivals() : one.arrivals(),
        one.consents().stream().map(each -> ended(each, other)).toList());
  }

  private static List<Placement> placements(Household one, Household other) {
    return both(
        one.placements(),
        other.placements().stream()
            .filter(
                each ->
                    one.placements().stream()
                        .noneMatch(mine -> mine.period().overlaps(each.period())))
            .toList());
  }

  private Consent ended(Consent mine, Household other) {
    boolean isShared =
        other.consents().stream()
            .anyMatch(
                each ->
                    each.holdsOn(on)
                        && each.purpose() == mine.purpose()
                        && each.recipient() == mine.recipient());
    return isShared || !mine.holdsOn(on)
        ? mine
        : new Consent(mine.purpose(), mine.givenOn(), on, mine.terms());
  }

  private Family together(Family one, Family other) {
    var links =
        new ArrayList<>(
            both(one.links(), other.links()).stream()
                .filter(each -> !each.to().equals(goesOn))
                .toList());
    links.add(new HouseholdLink(LinkKind.REUNITES_WITH, joins, on, Noted.openly(on)));
    List<Arrangement> arrangements = either(one.arrangements(), other.arrangements());
    return new Family(
        goesOn,
        one.findHead().or(other::findHead).orElse(null),
        both(one.relations(), other.relations()),
        both(one.speaking(), other.speaking()),
        arrangements,
        both(one.ties(), other.ties()),
        links);
  }

  private List<ToAsk> toAsk(Household one, Household other) {
    var toAsk = new ArrayList<ToAsk>();
    toAsk.add(new ToAsk(goesOn, Subject.HEAD, null));
    Stream.concat(one.consents().stream(), other.consents().stream())
        .filter(each -> each.holdsOn(on))
        .map(Consent::purpose)
        .distinct()
        .sorted()
        .filter(each -> !one.consentsTo(each, on) || !other.consentsTo(each, on))
        .forEach(each -> toAsk.add(new ToAsk(goesOn, Subject.CONSENT, each)));
    toAsk.add(new ToAsk(goesOn, Subject.TIMES, null));
    toAsk.add(new ToAsk(goesOn, Subject.HOME, null));
    return toAsk;
  }

  private static <T> @Nullable List<T> either(@Nullable List<T> one, @Nullable List<T> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return both(one, other);
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
