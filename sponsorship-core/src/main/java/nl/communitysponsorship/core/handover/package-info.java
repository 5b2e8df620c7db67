/**
 * When a group shrinks or stops: what follows, who takes over, and what the new owner is handed.
 *
 * <p>Stands on {@code course}, {@code group}, {@code household}, {@code lifecycle}, {@code
 * partner}, {@code policy}, {@code privacy}, {@code rule}, {@code sponsorship}, {@code state},
 * {@code support} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.handover.Dissolving}.
 */
@NullMarked
package nl.communitysponsorship.core.handover;

import org.jspecify.annotations.NullMarked;
