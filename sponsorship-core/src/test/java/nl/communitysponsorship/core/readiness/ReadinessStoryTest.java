package nl.communitysponsorship.core.readiness;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * Which groups are ready, and what stands in the way? A group of five: the certificate of S-4 was
 * issued two years and ten months ago, and S-5 missed the introduction.
 */
class ReadinessStoryTest {
  private static final Policies POLICIES = Policies.vwnPilot();
  private static final SessionId SECOND = new SessionId("TR-2");
  private static final Edited<Register> STORY =
      Edited.smallProgramme()
          .without("/groups/0/memberships/5")
          .with("/sponsors/3/screening/certificates/0/issuedOn", DAY.minusYears(2).minusMonths(10))
          .with(
              "/trainingSessions/-",
              new TrainingSession(
                  SECOND,
                  LocalDate.of(2022, 2, 19),
                  new MunicipalityCode("GM0034"),
                  List.of(
                      TrainingModule.ROLES_AND_BOUNDARIES,
                      TrainingModule.PRACTICAL_FIRST_WEEKS,
                      TrainingModule.SAFETY_AND_PRIVACY),
                  20))
          .with("/attendances/4/outcome", "NO_SHOW")
          .with(
              "/attendances/-",
              new Attendance(SECOND, new SponsorId("S-5"), Attendance.Outcome.ATTENDED));

  @Test
  void exactly_two_things_stand_out_and_one_of_them_stands_in_the_way() {
    Readiness readiness = readinessOn(DAY, STORY);

    assertThat(readiness.state()).isEqualTo(Readiness.State.NOT_READY);
    assertThat(readiness.isReady()).isFalse();
    assertThat(readiness.policy()).isEqualTo("vwn-pilot/2022.1");
    assertThat(readiness.missing())
        .containsExactly(
            new Missing(
                ProgrammeRule.TRAINING_MISSING
                    .at(place("S-5"))
                    .with("member", "S-5")
                    .with("module", TrainingModule.INTRODUCTION),
                new SponsorId("S-5"),
                LocalDate.of(2022, 1, 10),
                Blocks.CONTACT),
            new Missing(
                ProgrammeRule.CERTIFICATE_EXPIRES_SOON
                    .at(place("S-4"))
                    .with("member", "S-4")
                    .with("ends", LocalDate.of(2023, 5, 1)),
                new SponsorId("S-4"),
                LocalDate.of(2023, 2, 1),
                Blocks.NOTHING));
  }

  @Test
  void each_of_them_is_said_and_solved_in_both_languages() {
    Readiness readiness = readinessOn(DAY, STORY);

    assertThat(sentences(readiness, "en"))
        .containsExactly(
            "Member S-5 has not done the training \"Introduction to resettlement\".",
            "Register the member for the next session.",
            "The certificate of conduct (VOG) of member S-4 is valid until 1 May 2023.",
            "Ask for a new certificate now; the old one stays valid until then.");
    assertThat(sentences(readiness, "nl"))
        .containsExactly(
            "Lid S-5 heeft de training \"Inleiding hervestiging\" nog niet gevolgd.",
            "Meld het lid aan voor de volgende bijeenkomst.",
            "De VOG van lid S-4 is geldig tot 1 mei 2023.",
            "Vraag nu een nieuwe VOG aan; de oude blijft geldig tot die dag.");
  }

  @Test
  void once_the_training_is_recorded_only_the_warning_is_left() {
    Readiness readiness = readinessOn(DAY, STORY.with("/attendances/4/outcome", "ATTENDED"));

    assertThat(readiness.state()).isEqualTo(Readiness.State.READY_WITH_WARNINGS);
    assertThat(readiness.isReady()).isTrue();
    assertThat(readiness.codes()).containsExactly("screening.certificateExpiresSoon");
  }

  @Test
  void the_same_question_gets_the_same_answer_byte_for_byte() {
    assertThat(CanonicalJson.write(readinessOn(DAY, STORY)))
        .isEqualTo(CanonicalJson.write(readinessOn(DAY, STORY)))
        .isEqualTo(
            """
            {
              "group": "G-1",
              "day": "2023-03-01",
              "policy": "vwn-pilot/2022.1",
              "missing": [
                {
                  "finding": {
                    "code": "training.missing",
                    "severity": "ERROR",
                    "path": "groups[G-1].memberships[S-5]",
                    "parameters": {
                      "member": "S-5",
                      "module": "INTRODUCTION"
                    }
                  },
                  "who": "S-5",
                  "since": "2022-01-10",
                  "blocks": "CONTACT"
                },
                {
                  "finding": {
                    "code": "screening.certificateExpiresSoon",
                    "severity": "WARNING",
                    "path": "groups[G-1].memberships[S-4]",
                    "parameters": {
                      "ends": "2023-05-01",
                      "member": "S-4"
                    }
                  },
                  "who": "S-4",
                  "since": "2023-02-01",
                  "blocks": "NOTHING"
                }
              ]
            }
            """);
  }

  /** A year before, the certificate had long to go; the training was missing then too. */
  @Test
  void last_year_is_judged_by_the_facts_and_the_policy_of_last_year() {
    PolicyPack first = POLICIES.packs().get(0);
    Edited<PolicyPack> edited = Edited.of(first, PolicyPack.class);
    Policies policies =
        new Policies(
            List.of(
                edited.with("/validity/until", "2023-01-01").value(),
                edited
                    .with("/version", "2023.1")
                    .with("/validity/from", "2023-01-01")
                    .with("/training/mandatory", List.of("SAFETY_AND_PRIVACY"))
                    .value()));

    Readiness then = readinessOn(DAY.minusYears(1), STORY, policies);
    Readiness now = readinessOn(DAY, STORY, policies);

    assertThat(then.policy()).isEqualTo("vwn-pilot/2022.1");
    assertThat(then.codes()).containsExactly("training.missing");
    assertThat(now.policy()).isEqualTo("vwn-pilot/2023.1");
    assertThat(now.codes()).containsExactly("screening.certificateExpiresSoon");
  }

  private static Readiness readinessOn(LocalDate day, Edited<Register> story) {
    return readinessOn(day, story, POLICIES);
  }

  private static Readiness readinessOn(LocalDate day, Edited<Register> story, Policies policies) {
    var index = new RegisterIndex(story.value());
    GroupDossier dossier = index.dossier(index.register().groups().get(0));
    return new GroupReadiness(policies.on(day)).on(day, dossier);
  }

  private static FindingPath place(String sponsor) {
    return FindingPath.at("groups", "G-1").entry("memberships", sponsor);
  }

  private static List<String> sentences(Readiness readiness, String language) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));
    return readiness.missing().stream()
        .flatMap(
            each ->
                Stream.of(
                    texts.text(each.finding().message()), texts.text(each.finding().remedy())))
        .toList();
  }
}
