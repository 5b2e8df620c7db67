package nl.communitysponsorship.server.importing;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.Limit;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.household.Placement;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.core.value.Timeslot;
import nl.communitysponsorship.core.value.Trait;
import org.jspecify.annotations.Nullable;

/** The sponsors, groups and households of a register with everything else about them drawn anew. */
final class VariedPeople {
  static final List<Trait> TRAITS =
      List.of(new Trait("no-pets"), new Trait("woman-as-contact"), new Trait("aa"));

  private final Draw draw;
  private final Anything anything;

  VariedPeople(Draw draw, Anything anything) {
    this.draw = draw;
    this.anything = anything;
  }

  Sponsor sponsor(Sponsor old) {
    return new Sponsor(
        old.id(),
        draw.birth(),
        draw.perhaps(draw::languages),
        draw.perhaps(() -> draw.someOf(SupportTopic.class)),
        draw.perhaps(draw::interests),
        draw.perhaps(() -> draw.someOf(Timeslot.class)),
        draw.perhaps(() -> draw.number(0, 40)),
        draw.perhaps(() -> draw.someOf(Limit.class)),
        draw.many(3, draw::range),
        anything.of(Screening.class));
  }

  SponsorGroup group(SponsorGroup old) {
    DateRange available = draw.range();
    return new SponsorGroup(
        old.id(),
        draw.municipality(),
        draw.oneOf(SponsorGroup.Variant.class),
        draw.day(),
        draw.chance() ? old.backstop() : null,
        draw.perhaps(draw::day),
        draw.many(3, draw::range),
        old.memberships().stream().map(this::membership).toList(),
        new GroupOffer(
            draw.chance() ? available.from() : null,
            available.until(),
            draw.perhaps(() -> draw.number(1, 30)),
            draw.many(3, draw::municipality),
            draw.perhaps(() -> draw.number(0, 300)),
            draw.many(3, () -> new GroupOffer.TraitAnswer(draw.oneOf(TRAITS), draw.answer()))),
        anything.some(3, Check.class));
  }

  Household household(Household old) {
    return new Household(
        old.id(),
        draw.day(),
        draw.number(1, 30),
        draw.many(3, () -> new Placement(draw.municipality(), draw.range())),
        old.members().stream().map(this::person).toList(),
        draw.perhaps(() -> draw.someOf(SupportTopic.class)),
        draw.perhaps(() -> draw.someOf(Timeslot.class)),
        draw.many(3, () -> new Wish(draw.oneOf(TRAITS), draw.oneOf(Wish.Strength.class))),
        draw.answer(),
        anything.some(3, Dwelling.class),
        draw.many(3, this::arrival),
        anything.some(4, Consent.class));
  }

  private Membership membership(Membership old) {
    DateRange period = draw.range();
    return new Membership(
        old.sponsor(),
        period,
        draw.someOf(GroupRole.class),
        period.until() == null
            ? null
            : draw.perhaps(() -> draw.oneOf(Membership.LeaveReason.class)));
  }

  private HouseholdMember person(HouseholdMember old) {
    return new HouseholdMember(
        old.id(),
        draw.oneOf(HouseholdMember.FamilyRole.class),
        draw.birth(),
        draw.perhaps(draw::languages),
        draw.perhaps(draw::interests));
  }

  private ArrivalDate arrival() {
    LocalDate on = draw.day();
    return new ArrivalDate(
        on,
        on.plusDays(draw.number(0, 60)),
        draw.oneOf(ArrivalDate.Status.class),
        draw.perhaps(() -> draw.oneOf(ArrivalDate.ChangeReason.class)));
  }

  /** A family of people of one household; nobody else knows them. */
  @Nullable Family family(Household household) {
    return draw.chance() && !household.members().isEmpty()
        ? among(household).find(Family.class)
        : null;
  }

  List<IntegrationTrack> tracks(Household household) {
    return household.members().stream()
        .filter(each -> draw.chance())
        .map(each -> anything.with(PersonId.class, each::id).of(IntegrationTrack.class))
        .toList();
  }

  private Anything among(Household household) {
    return anything
        .with(HouseholdId.class, household::id)
        .with(PersonId.class, () -> draw.oneOf(household.members()).id());
  }
}
