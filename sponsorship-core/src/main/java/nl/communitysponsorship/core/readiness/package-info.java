/**
 * What a group still lacks on a day: for whom, since when, what it blocks and how to solve it.
 *
 * <p>Readiness is never stored. It follows from the facts, the policy of the day and the day.
 * Stands on {@code standing}, {@code policy}, {@code requirement}, {@code training}, {@code group},
 * {@code screening}, {@code check}, {@code rule} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.readiness.Readiness}.
 */
@NullMarked
package nl.communitysponsorship.core.readiness;

import org.jspecify.annotations.NullMarked;
