/**
 * The road of a household from its nomination to its arrival, as dated milestones side by side.
 *
 * <p>Stands on {@code household}, {@code partner}, {@code rule} and {@code value}. Begin with
 * {@link nl.communitysponsorship.core.resettlement.ResettlementCase}.
 */
@NullMarked
package nl.communitysponsorship.core.resettlement;

import org.jspecify.annotations.NullMarked;
