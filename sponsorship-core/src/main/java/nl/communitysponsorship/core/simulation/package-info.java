/**
 * What another policy would change, before it holds.
 *
 * <p>Stands on {@code register}, {@code readiness}, {@code policy}, {@code group}, {@code rule},
 * {@code text} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.simulation.PolicySimulation}.
 */
@NullMarked
package nl.communitysponsorship.core.simulation;

import org.jspecify.annotations.NullMarked;
