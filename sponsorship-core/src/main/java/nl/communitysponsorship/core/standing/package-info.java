/**
 * How a sponsor stands with the certificate of conduct (VOG) on a day, and when it is time for the
 * next one: a function of facts, policy and the day.
 *
 * <p>Stands on {@code policy}, {@code screening} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.standing.CertificateTerms}.
 */
@NullMarked
package nl.communitysponsorship.core.standing;

import org.jspecify.annotations.NullMarked;
