package nl.communitysponsorship.core.untidy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.core.tree.FieldTree;

/**
 * Invents the programme that nobody keeps on purpose: the synthetic pilot, and beside it everything
 * that goes wrong in real files, each once. To try an import, a screen or a report on.
 *
 * <p>Nothing of the pilot itself is changed, but for the name of its policy. Every mishap brings
 * records of its own, in which that one thing is wrong on {@link #DAY}, and the rule can be read in
 * their pseudonyms: {@link #nameOf}. Some things cannot go wrong alone, so that a mishap may break
 * another rule too. What every reader refuses at the door, a number of a citizen in a text, is not
 * in it, so that it can be written and read. Nobody in it exists. The same seed always gives the
 * same bytes. Reading the policy and the records takes {@code jackson-databind} on the class path.
 */
public final class UntidyProgramme {
  /** The day on which all of it is wrong: the last of the programme. */
  public static final LocalDate DAY = SyntheticProgramme.END.minusDays(1);

  private static final List<Mishap> MISHAPS =
      Stream.of(
              GroupMishaps.all(),
              MemberMishaps.all(),
              CertificateMishaps.all(),
              HouseholdMishaps.all(),
              RoadMishaps.all(),
              SponsorshipMishaps.all(),
              SupportMishaps.all(),
              SurveyMishaps.all(),
              FileMishaps.all())
          .flatMap(List::stream)
          .toList();

  private UntidyProgramme() {}

  /** The pilot of a seed, with every mishap. */
  public static Register pilot(long seed) {
    return pilotWith(seed, MISHAPS);
  }

  /**
   * The pilot of a seed, with the one mishap that breaks a rule.
   *
   * @throws IllegalArgumentException if there is none: see {@link #rules}
   */
  public static Register pilot(long seed, ProgrammeRule rule) {
    List<Mishap> one = MISHAPS.stream().filter(each -> each.rule() == rule).toList();
    if (one.isEmpty()) {
      throw new IllegalArgumentException(
          "a register alone cannot break '%s'; those it can break are %s"
              .formatted(rule.code(), rules().stream().map(ProgrammeRule::code).toList()));
    }
    return pilotWith(seed, one);
  }

  /** The rules that it breaks: all those that a register can break, in their order. */
  public static List<ProgrammeRule> rules() {
    return MISHAPS.stream().map(Mishap::rule).sorted().toList();
  }

  /**
   * What the pseudonyms of the records that break a rule have in common, such as {@code
   * group-tooSmall} in {@code G-group-tooSmall} and {@code S-group-tooSmall-1}.
   */
  public static String nameOf(ProgrammeRule rule) {
    return Mishap.nameOf(rule);
  }

  /** The mishaps go round the teams of the pilot, and begin at another with another seed. */
  private static Register pilotWith(long seed, List<Mishap> mishaps) {
    Register pilot = SyntheticProgramme.pilot(seed);
    List<LocalTeam> teams = pilot.teams();
    ObjectNode tree = FieldTree.of(pilot);
    for (Mishap each : mishaps) {
      int turn = Math.floorMod(seed + MISHAPS.indexOf(each), teams.size());
      LocalTeam other = teams.get((turn + 1) % teams.size());
      each.situation().addTo(tree, nameOf(each.rule()), teams.get(turn), other);
    }
    return FieldTree.register(tree);
  }
}
