package nl.communitysponsorship.matching.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.readiness.GroupDossier;
import nl.communitysponsorship.core.readiness.MemberDossier;
import nl.communitysponsorship.core.screening.Closing;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * A key that follows from the facts of a household or a group and from no pseudonym: SHA-256 of the
 * facts as text. It orders what is equal in all that counts, by something that nobody can choose
 * and that neither renaming nor reordering changes; it means nothing else and is never stored.
 */
final class Fingerprint {
  private Fingerprint() {}

  static String of(Household household) {
    return hash(
        all(
            household.referredOn(),
            household.expectedSize(),
            each(
                household.placements(),
                placement -> all(placement.municipality(), range(placement.period()))),
            unordered(household.members(), Fingerprint::person),
            household.needs(),
            household.times(),
            each(household.wishes(), wish -> all(wish.trait(), wish.strength())),
            household.needsStepFreeHome(),
            household.findDwelling().map(Fingerprint::dwelling).orElse(null),
            each(
                household.arrivals(),
                arrival ->
                    all(arrival.on(), arrival.recordedOn(), arrival.status(), arrival.reason())),
            each(
                household.consents(),
                consent -> all(consent.purpose(), consent.givenOn(), consent.withdrawnOn()))));
  }

  static String of(GroupDossier dossier) {
    SponsorGroup group = dossier.group();
    return hash(
        all(
            group.homeBase(),
            group.variant(),
            group.formedOn(),
            group.withdrawnOn(),
            each(group.suspensions(), Fingerprint::range),
            group.findBackstop().isPresent(),
            offer(group.offer()),
            unordered(
                dossier.members(),
                member ->
                    all(
                        membership(member.membership()),
                        sponsor(member.sponsor()),
                        unordered(member.trainings(), Fingerprint::training)))));
  }

  private static String person(HouseholdMember person) {
    return all(
        person.role(), birth(person.birth()), skills(person.languages()), person.interests());
  }

  private static String dwelling(Dwelling home) {
    return all(
        home.municipality(),
        home.postcodeArea(),
        home.mostPeople(),
        home.stepFree(),
        home.readyFrom());
  }

  private static String training(MemberDossier.Training training) {
    return all(
        training.session().on(),
        training.session().modules(),
        training.session().minutes(),
        training.outcome(),
        training.minutes());
  }

  private static String sponsor(Sponsor sponsor) {
    Screening screening = sponsor.screening();
    return all(
        birth(sponsor.birth()),
        skills(sponsor.languages()),
        sponsor.skills(),
        sponsor.interests(),
        sponsor.times(),
        sponsor.hoursPerWeek(),
        sponsor.limits(),
        each(sponsor.away(), Fingerprint::range),
        screening.interviewOn(),
        screening.statementOn(),
        unordered(screening.certificates(), Fingerprint::certificate));
  }

  private static String certificate(ConductCertificate it) {
    return all(
        it.requestedOn(),
        it.issuedOn(),
        it.seenOn(),
        it.riskAreas(),
        it.objectingUntil(),
        it.findClosing().map(closing -> all(closing.standing(), closing.on())).orElse(null),
        it.findClosing()
            .flatMap(Closing::findRoute)
            .map(route -> all(route.way(), range(route.period())))
            .orElse(null));
  }

  private static String membership(Membership membership) {
    return all(range(membership.period()), membership.roles(), membership.leaveReason());
  }

  private static String offer(GroupOffer offer) {
    return all(
        offer.availableFrom(),
        offer.availableUntil(),
        offer.largestHousehold(),
        offer.serviceArea(),
        offer.reachKilometers(),
        each(offer.traits(), answer -> all(answer.trait(), answer.answer())));
  }

  private static String skills(@Nullable List<LanguageSkill> skills) {
    return skills == null ? "?" : each(skills, skill -> all(skill.language(), skill.level()));
  }

  private static String range(DateRange range) {
    return all(range.from(), range.until());
  }

  private static String birth(Birth birth) {
    if (birth instanceof Birth.Exact exact) {
      return all("exact", exact.on());
    }
    if (birth instanceof Birth.Year year) {
      return all("year", year.year());
    }
    return birth instanceof Birth.AgeAt age ? all("age", age.age(), age.on()) : "?";
  }

  /** Facts of a fixed number and order; what is absent is a question mark. */
  private static String all(@Nullable Object... facts) {
    var text = new StringBuilder("(");
    for (Object fact : facts) {
      text.append(fact == null ? "?" : written(fact)).append(';');
    }
    return text.append(')').toString();
  }

  private static String written(Object fact) {
    if (fact instanceof Collection<?> many) {
      return each(many, Fingerprint::written);
    }
    if (fact instanceof Enum<?> word) {
      return word.name();
    }
    return fact instanceof LocalDate day ? day.toString() : String.valueOf(fact);
  }

  private static <T> String each(
      Collection<? extends T> many, java.util.function.Function<? super T, String> write) {
    return many.stream().map(write).toList().toString();
  }

  /** Facts whose order comes from pseudonyms, in the order of the facts themselves. */
  private static <T> String unordered(
      Collection<T> many, java.util.function.Function<T, String> write) {
    return many.stream().map(write).sorted().toList().toString();
  }

  private static String hash(String facts) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
