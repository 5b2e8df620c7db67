package nl.communitysponsorship.core.wellformed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.RandomRecords;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand records of anything: a constructor takes them or says what it needs, and
 * whatever was taken can be judged, written and read.
 */
class RandomObjectsTest {
  private static final int RECORDS = 100_000;
  private static final Policies POLICIES = Policies.vwnPilot();
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2022, 1, 1),
          LocalDate.of(2023, 3, 26),
          LocalDate.of(2023, 12, 31),
          LocalDate.of(2024, 2, 29));
  private static Map<Class<?>, List<Object>> parts = Map.of();

  @BeforeAll
  static void takeThePilotApart() {
    parts = RandomRecords.partsOf(SyntheticProgramme.pilot(42));
  }

  @Test
  void nothing_is_thrown_but_what_a_constructor_says_it_needs() {
    int made = 0;
    for (long seed = 0; made < RECORDS; seed++) {
      RandomRecords random = new RandomRecords(seed, parts);
      Register register = random.draw(Register.class);

      judge(register, DAYS.get((int) (seed % DAYS.size())));
      assertThat(random.refusals())
          .as("seed %d", seed)
          .allSatisfy(
              refusal -> {
                assertThat(refusal)
                    .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
                assertThat(refusal.getMessage()).isNotBlank();
              });
      made += random.made();
    }
  }

  private static void judge(Register register, LocalDate day) {
    var index = new RegisterIndex(register);
    var readiness = new GroupReadiness(POLICIES.on(day));

    assertThat(new RegisterRules(POLICIES).check(register, day).all()).isNotNull();
    register.groups().forEach(group -> readiness.on(day, index.dossier(group)));
    assertThat(KnownThen.on(register, day)).isNotNull();
    assertThat(RegisterJson.write(register)).isNotEmpty();
  }
}
