package nl.communitysponsorship.core.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.identity.DuplicateCandidate.Likelihood;
import nl.communitysponsorship.core.identity.Resemblance.Agreement;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.policy.DuplicatePolicy;
import nl.communitysponsorship.core.register.Register;

/**
 * Finds people of whom there may be two by mistake, among the sponsors and among the people of
 * households.
 *
 * <p>A pair is shown when enough fields agree and few differ; how many is policy. It is a question
 * to a worker and nothing more: nobody is merged by it, and two people of one household, who may be
 * twins or siblings, are never called likely. What a whole household shares says nothing about
 * them.
 */
public final class Duplicates {
  private final DuplicatePolicy policy;
  private final BehindPseudonyms behind;

  public Duplicates(DuplicatePolicy policy, BehindPseudonyms behind) {
    this.policy = requireNonNull(policy, "policy");
    this.behind = requireNonNull(behind, "behind");
  }

  /**
   * The pairs to be judged, the likely ones first. A pair that was judged, whatever the verdict, is
   * left out as long as what is compared stays the same.
   *
   * <p>Of what the embedder compares only the outcome counts: a name that is mended and compares as
   * before asks nobody again.
   */
  public List<DuplicateCandidate> candidates(Register register, DuplicateVerdicts verdicts) {
    return Stream.of(Portrait.sponsors(register), Portrait.newcomers(register))
        .flatMap(people -> among(people).stream())
        .filter(
            candidate -> verdicts.verdicts().stream().noneMatch(each -> each.answers(candidate)))
        .sorted()
        .toList();
  }

  private List<DuplicateCandidate> among(List<Portrait> people) {
    var found = new ArrayList<DuplicateCandidate>();
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        boolean inOrder = people.get(i).person().compareTo(people.get(j).person()) <= 0;
        Portrait one = people.get(inOrder ? i : j);
        judge(one, people.get(inOrder ? j : i), found);
      }
    }
    return found;
  }

  private void judge(Portrait one, Portrait other, List<DuplicateCandidate> found) {
    List<Compared> compared = one.compare(other, policy.ageYears().value());
    compared =
        Stream.concat(compared.stream(), behind.compare(one.person(), other.person()).stream())
            .toList();
    long agreeing = count(compared, Agreement.AGREE);
    long differing = count(compared, Agreement.DIFFER);
    if (agreeing < policy.fewestAgreeing().value() || differing > policy.mostDiffering().value()) {
      return;
    }
    boolean isSameHousehold = one.livesWith(other);
    boolean isLikely =
        agreeing >= policy.likelyAgreeing().value() && differing == 0 && !isSameHousehold;
    found.add(
        new DuplicateCandidate(
            one.person(),
            other.person(),
            isLikely ? Likelihood.LIKELY_ONE : Likelihood.PERHAPS_ONE,
            compared,
            isSameHousehold,
            hash(one, other, compared)));
  }

  private static long count(List<Compared> compared, Agreement agreement) {
    return compared.stream().filter(each -> each.agreement() == agreement).count();
  }

  private static String hash(Portrait one, Portrait other, List<Compared> compared) {
    String facts =
        CanonicalJson.write(one) + CanonicalJson.write(other) + CanonicalJson.write(compared);
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(facts.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
