package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.readiness.Lacking.Lack;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Proof;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.RequirementVersions;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.requirement.ScreeningStep;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;

/** What a group and its members still lack of everything that the policy demands. */
final class RequirementReadiness {
  private final List<RequirementVersions> demanded;
  private final MemberReadiness members;
  private final MemberFacts facts;

  RequirementReadiness(
      List<RequirementVersions> demanded, MemberReadiness members, MemberFacts facts) {
    this.demanded = demanded;
    this.members = members;
    this.facts = facts;
  }

  void check(GroupDossier dossier, LocalDate day, Lacking lacking) {
    List<MemberDossier> present = dossier.membersOn(day);
    for (RequirementVersions each : demanded) {
      Scope scope = each.inForce().scope();
      if (!scope.asksMembers()) {
        ofGroup(each, dossier, day, lacking);
      } else if (scope instanceof Scope.AtLeast some) {
        ofSome(each, some.members(), dossier, day, lacking);
      } else {
        present.stream()
            .filter(member -> isIn(scope, member))
            .forEach(
                member ->
                    ofMember(each, member, day, lacking)
                        .forEach(lack -> lacking.add(lack, member.sponsor().id())));
      }
    }
  }

  private static boolean isIn(Scope scope, MemberDossier member) {
    return !(scope instanceof Scope.InRole in) || member.membership().roles().contains(in.role());
  }

  private static void ofGroup(
      RequirementVersions versions, GroupDossier dossier, LocalDate day, Lacking lacking) {
    SponsorGroup group = dossier.group();
    Scope scope = versions.inForce().scope();
    Optional<Proof> proof = versions.proof(demand -> dossier.daysOf(demand, scope), day);
    LocalDate from = versions.notBefore(group.formedOn());
    Enum<?> what = versions.inForce().demand().word();
    var about =
        new About(versions.inForce(), lacking.place(), group.id().value(), from, on -> what);
    about.judge(proof, day, () -> about.told(ProgrammeRule.REQUIREMENT_MISSING)).stream()
        .map(about::weighed)
        .forEach(lacking::add);
  }

  private List<Lack> ofMember(
      RequirementVersions versions, MemberDossier member, LocalDate day, Lacking lacking) {
    Requirement requirement = versions.inForce();
    LocalDate joined = versions.notBefore(member.membership().period().from());
    FindingPath place = lacking.place(member.sponsor().id());
    var about =
        new About(
            requirement,
            place,
            member.sponsor().id().value(),
            joined,
            on -> facts.whatOn(member, requirement.demand(), on));
    List<Lack> lacks =
        isCertificate(requirement.demand())
            ? members.certificate(member, day, place)
            : about.judge(
                versions.proof(demand -> facts.daysOf(member, demand), day),
                day,
                () -> about.missing(module -> facts.hasDone(member, module, day)));
    return lacks.stream().map(about::weighed).toList();
  }

  /** Members who count, for whom it holds; also if a renewal is asked for or grace runs. */
  private void ofSome(
      RequirementVersions versions,
      int wanted,
      GroupDossier dossier,
      LocalDate day,
      Lacking lacking) {
    Requirement requirement = versions.inForce();
    long count = count(versions, dossier, day, lacking);
    if (count < wanted) {
      LocalDate since =
          dossier.lackingSince(
              day,
              turns(versions, dossier),
              each -> count(versions, dossier, each, lacking) < wanted);
      Finding finding =
          ProgrammeRule.REQUIREMENT_TOO_FEW
              .at(lacking.place())
              .with("count", count)
              .with("wanted", wanted)
              .with("what", requirement.demand().word())
              .with("requirement", requirement.code())
              .as(requirement.severity());
      lacking.add(new Lack(finding, versions.notBefore(since), requirement.code()));
    }
  }

  private long count(
      RequirementVersions versions, GroupDossier dossier, LocalDate day, Lacking lacking) {
    return dossier.membersOn(day).stream()
        .filter(member -> members.counts(member, day))
        .filter(member -> holds(versions, member, day, lacking))
        .count();
  }

  private boolean holds(
      RequirementVersions versions, MemberDossier member, LocalDate day, Lacking lacking) {
    if (isCertificate(versions.inForce().demand())) {
      FindingPath place = lacking.place(member.sponsor().id());
      return members.certificate(member, day, place).stream().noneMatch(Lack::isError);
    }
    return versions
        .proof(demand -> facts.daysOf(member, demand), day)
        .filter(
            proof ->
                proof
                    .findEnds()
                    .filter(ends -> !day.isBefore(About.graceOf(versions.inForce(), proof, ends)))
                    .isEmpty())
        .isPresent();
  }

  /** The days on which somebody can begin or cease to be one of those. */
  private Stream<LocalDate> turns(RequirementVersions versions, GroupDossier dossier) {
    Stream<LocalDate> proofs =
        dossier.members().stream()
            .flatMap(member -> facts.daysOf(member, versions.inForce().demand()).stream())
            .flatMap(
                on ->
                    Stream.concat(
                        Stream.of(on),
                        versions.inForce().findValidity().stream()
                            .map(terms -> terms.graceOf(terms.endOf(on)))));
    return Stream.concat(proofs, dossier.members().stream().flatMap(members::changes));
  }

  private static boolean isCertificate(Demand demand) {
    return demand instanceof Demand.Screened screened
        && screened.step() == ScreeningStep.CONDUCT_CERTIFICATE;
  }

  /** What is asked, of whom, since when it can have lacked, and what was done on a day for it. */
  private record About(
      Requirement requirement,
      FindingPath place,
      String who,
      LocalDate from,
      Function<LocalDate, Object> doneOn) {
    /** The first day on which a proof that ends counts no longer, not even with a warning. */
    static LocalDate graceOf(Requirement requirement, Proof proof, LocalDate ends) {
      return terms(requirement, proof).map(each -> each.graceOf(ends)).orElse(ends);
    }

    private static Optional<Validity> terms(Requirement requirement, Proof proof) {
      return requirement.findValidity().or(proof::findValidity);
    }

    List<Lack> judge(Optional<Proof> proof, LocalDate day, Supplier<Finding> missing) {
      if (proof.isEmpty()) {
        return List.of(Lack.of(missing.get(), from));
      }
      return proof.flatMap(Proof::findEnds).flatMap(ends -> ending(proof.get(), ends, day)).stream()
          .toList();
    }

    private Optional<Lack> ending(Proof proof, LocalDate ends, LocalDate day) {
      if (day.isBefore(ends)) {
        return terms(requirement, proof)
            .map(each -> each.renewalOf(ends))
            .filter(renewal -> !day.isBefore(renewal))
            .map(
                renewal ->
                    lack(
                        told(ProgrammeRule.REQUIREMENT_EXPIRES_SOON)
                            .with("what", doneOn.apply(proof.on()))
                            .with("ends", ends),
                        renewal));
      }
      LocalDate grace = graceOf(requirement, proof, ends);
      Finding finding =
          day.isBefore(grace)
              ? told(ProgrammeRule.REQUIREMENT_IN_GRACE).with("last", grace.minusDays(1))
              : told(ProgrammeRule.REQUIREMENT_EXPIRED);
      return Optional.of(
          lack(finding.with("what", doneOn.apply(proof.on())).with("ended", ends), ends));
    }

    private Lack lack(Finding finding, LocalDate since) {
      return Lack.of(finding, since.isBefore(from) ? from : since);
    }

    Finding told(ProgrammeRule rule) {
      return rule.at(place)
          .with("who", who)
          .with("what", requirement.demand().word())
          .with("requirement", requirement.code());
    }

    /** What a member has not done, under the code that was published for it. */
    Finding missing(Function<TrainingModule, Answer> hasDone) {
      Demand demand = requirement.demand();
      if (demand instanceof Demand.Trained trained) {
        ProgrammeRule rule =
            hasDone.apply(trained.module()) == Answer.UNKNOWN
                ? ProgrammeRule.TRAINING_UNKNOWN
                : ProgrammeRule.TRAINING_MISSING;
        return rule.at(place).with("member", who).with("module", trained.module());
      }
      if (demand instanceof Demand.Screened screened) {
        ProgrammeRule rule =
            screened.step() == ScreeningStep.INTERVIEW
                ? ProgrammeRule.INTERVIEW_MISSING
                : ProgrammeRule.STATEMENT_MISSING;
        return rule.at(place).with("member", who);
      }
      return told(ProgrammeRule.REQUIREMENT_MISSING);
    }

    Lack weighed(Lack lack) {
      return lack.by(requirement.code(), requirement.severity());
    }
  }
}
