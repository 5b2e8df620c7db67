/**
 * What follows when an arrival is planned for another day, or called off.
 *
 * <p>Stands on {@code group}, {@code household}, {@code measurement}, {@code policy}, {@code
 * readiness}, {@code rule}, {@code screening}, {@code sponsorship}, {@code support}, {@code
 * training} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.arrival.ArrivalChange}.
 */
@NullMarked
package nl.communitysponsorship.core.arrival;

import org.jspecify.annotations.NullMarked;
