package nl.communitysponsorship.core.regroup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.family.FamilyFact;
import nl.communitysponsorship.core.family.HouseholdLink;
import nl.communitysponsorship.core.family.HouseholdLink.LinkKind;
import nl.communitysponsorship.core.family.Noted;
import nl.communitysponsorship.core.family.Relation;
import nl.communitysponsorship.core.family.SpeakingWith;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.household.Placement;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.regroup.Regrouping.Move;
import nl.communitysponsorship.core.regroup.Regrouping.ToAsk;
import nl.communitysponsorship.core.regroup.Regrouping.ToAsk.Subject;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.DateRange;

/**
 * Some people of a household go on as a household of their own.
 *
 * <p>What somebody told, or is about them alone, goes with them; all else stays, as do the
 * sponsorship, the case and the home. The new household is linked to the same municipality, and has
 * agreed to nothing yet.
 *
 * @param into the pseudonym of the new household, which the register does not have yet
 * @param leaving who goes, each once
 */
public record HouseholdSplit(
    HouseholdId from, HouseholdId into, List<PersonId> leaving, LocalDate on) {
  public HouseholdSplit {
    requireNonNull(from, "from");
    requireNonNull(into, "into");
    requireNonNull(on, "on");
    leaving = requireNonNull(leaving, "leaving").stream().sorted().toList();
  }

  /** The register after it, or why it cannot be. */
  public Regrouping in(Register register) {
    var index = new RegisterIndex(register);
    List<Finding> refused = refusals(index);
    if (!refused.isEmpty()) {
      return new Regrouping.Refused(new Findings(refused));
    }
    Household before = index.household(from).orElseThrow();
    Family family = index.family(from).orElse(Family.of(from));
    Household gone = gone(before);
    Family theirs = theirs(family);
    Household stays = stays(before);
    return new Regrouping.Done(
        new Rewrite(register)
            .replacing(before, List.of(stays, gone))
            .replacing(family, List.of(rest(family), theirs))
            .moving(leaving, into)
            .register(),
        leaving.stream().map(each -> new Move(each, from, into)).toList(),
        toAsk(before, family, theirs),
        List.of());
  }

  private List<Finding> refusals(RegisterIndex index) {
    FindingPath place = FindingPath.at("households", from);
    var refused = new ArrayList<Finding>();
    Optional<Household> before = index.household(from);
    if (before.isEmpty()) {
      return List.of(ProgrammeRule.REFERENCE_UNKNOWN.at(place).with("id", from));
    }
    if (index.household(into).isPresent()) {
      refused.add(ProgrammeRule.ID_TWICE.at(FindingPath.at("households", into)).with("id", into));
    }
    List<PersonId> people = before.get().members().stream().map(each -> each.id()).toList();
    for (PersonId person : leaving.stream().distinct().toList()) {
      long times = leaving.stream().filter(person::equals).count();
      if (times > 1 || !people.contains(person)) {
        refused.add(
            ProgrammeRule.HOUSEHOLD_PERSON_NOT_IN_ONE
                .at(place.entry("members", person))
                .with("person", person));
      }
    }
    if (leaving.isEmpty() || leaving.containsAll(people)) {
      refused.add(
          ProgrammeRule.HOUSEHOLD_LEFT_WITHOUT_PEOPLE
              .at(place)
              .with("household", leaving.isEmpty() ? into : from));
    }
    return refused;
  }

  private Household stays(Household before) {
    return new Household(
        from,
        before.referredOn(),
        Math.max(1, before.expectedSize() - leaving.size()),
        before.placements(),
        before.members().stream().filter(each -> !leaving.contains(each.id())).toList(),
        before.needs(),
        before.times(),
        before.wishes(),
        before.needsStepFreeHome(),
        before.dwellings(),
        before.arrivals(),
        before.consents());
  }

  private Household gone(Household before) {
    List<Placement> placements =
        before.placements().stream()
            .filter(each -> each.period().contains(on))
            .map(
                each ->
                    new Placement(each.municipality(), new DateRange(on, each.period().until())))
            .toList();
    return new Household(
        into,
        on,
        leaving.size(),
        placements,
        before.members().stream().filter(each -> leaving.contains(each.id())).toList(),
        null,
        null,
        List.of(),
        Answer.UNKNOWN,
        List.of(),
        before.arrivals(),
        List.of());
  }

  private Family theirs(Family family) {
    Family moved = family.keeping(this::goesAlong);
    var links = new ArrayList<>(moved.links());
    links.add(new HouseholdLink(LinkKind.SPLIT_FROM, from, on, Noted.openly(on)));
    List<?> arrangements = moved.findArrangements().orElse(List.of());
    return new Family(
        into,
        family.findHead().filter(leaving::contains).orElse(null),
        moved.relations(),
        moved.speaking(),
        arrangements.isEmpty() ? null : moved.arrangements(),
        moved.ties(),
        links);
  }

  private Family rest(Family family) {
    Family rest = family.keeping(fact -> !goesAlong(fact));
    return new Family(
        from,
        family.findHead().filter(each -> !leaving.contains(each)).orElse(null),
        rest.relations(),
        rest.speaking(),
        rest.arrangements(),
        rest.ties(),
        rest.links());
  }

  /** A relation between one who goes and one who stays is told where it was. */
  private boolean goesAlong(FamilyFact fact) {
    if (fact instanceof Relation relation) {
      return leaving.contains(relation.from()) && leaving.contains(relation.to());
    }
    if (fact instanceof SpeakingWith speaking) {
      return leaving.contains(speaking.person());
    }
    return fact.noted().findBy().filter(leaving::contains).isPresent();
  }

  private List<ToAsk> toAsk(Household before, Family family, Family theirs) {
    var toAsk = new ArrayList<ToAsk>();
    boolean headLeaves = family.findHead().filter(leaving::contains).isPresent();
    if (headLeaves) {
      toAsk.add(new ToAsk(from, Subject.HEAD, null));
    } else {
      toAsk.add(new ToAsk(into, Subject.HEAD, null));
    }
    before.consents().stream()
        .filter(each -> each.holdsOn(on))
        .map(Consent::purpose)
        .distinct()
        .forEach(each -> toAsk.add(new ToAsk(into, Subject.CONSENT, each)));
    toAsk.add(new ToAsk(into, Subject.NEEDS, null));
    toAsk.add(new ToAsk(into, Subject.TIMES, null));
    toAsk.add(new ToAsk(into, Subject.WISHES, null));
    if (theirs.findArrangements().isEmpty()) {
      toAsk.add(new ToAsk(into, Subject.ARRANGEMENTS, null));
    }
    toAsk.add(new ToAsk(into, Subject.HOME, null));
    return toAsk;
  }
}
