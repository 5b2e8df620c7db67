package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * When two people are put before a worker as perhaps one.
 *
 * @param fewestAgreeing how many compared fields must agree at least
 * @param likelyAgreeing from how many agreeing fields on the pair is called likely
 * @param mostDiffering how many compared fields may differ at most
 * @param ageYears how many years ages that were told or estimated may lie apart
 */
public record DuplicatePolicy(
    Setting fewestAgreeing, Setting likelyAgreeing, Setting mostDiffering, Setting ageYears) {
  public DuplicatePolicy {
    requireNonNull(fewestAgreeing, "fewestAgreeing");
    requireNonNull(likelyAgreeing, "likelyAgreeing");
    requireNonNull(mostDiffering, "mostDiffering");
    requireNonNull(ageYears, "ageYears");
  }
}
