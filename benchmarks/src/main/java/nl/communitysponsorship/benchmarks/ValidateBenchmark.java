package nl.communitysponsorship.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judging a whole programme, and asking which of its groups are ready, at three sizes: the time for
 * a household should not grow with the programme. Beside it, what everybody pays anyway: writing
 * the register as JSON.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ValidateBenchmark {
  private static final LocalDate DAY = LocalDate.of(2023, 9, 1);
  private static final Policies POLICIES = Policies.vwnPilot();

  /** How many households the programme has. */
  @Param({"1000", "10000", "100000"})
  public int households;

  private final RegisterRules rules = new RegisterRules(POLICIES);
  private Register register = SyntheticProgramme.pilot(42);

  /** Draws the programme, and says how much memory it holds. */
  @Setup
  public void draw() {
    long before = held();
    register = SyntheticProgramme.ofSize(households, 42);
    System.out.printf("# memory: %d bytes a household%n", (held() - before) / households);
  }

  /** Every rule over every record. */
  @Benchmark
  public Findings validate() {
    return rules.check(register, DAY);
  }

  /** What every group lacks on the day. */
  @Benchmark
  public int readiness() {
    var index = new RegisterIndex(register);
    var readiness = new GroupReadiness(POLICIES.on(DAY));
    int missing = 0;
    for (SponsorGroup group : register.groups()) {
      missing += readiness.on(DAY, index.dossier(group)).missing().size();
    }
    return missing;
  }

  /**
   * The register as canonical JSON, written and thrown away: at 100,000 households it is longer
   * than a string can be.
   */
  @Benchmark
  public void write() throws IOException {
    RegisterJson.write(register, OutputStream.nullOutputStream());
  }

  private static long held() {
    Runtime machine = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return machine.totalMemory() - machine.freeMemory();
  }
}
