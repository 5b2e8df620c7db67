/**
 * The life of a group on a day: in which state it is, who acts for it, and whether a household is
 * at risk with it. Nothing of this is stored.
 *
 * <p>Stands on {@code register}, {@code readiness}, {@code sponsorship}, {@code policy}, {@code
 * household}, {@code group}, {@code partner}, {@code training} and {@code rule}. Begin with {@link
 * nl.communitysponsorship.core.phase.GroupState}.
 */
@NullMarked
package nl.communitysponsorship.core.phase;

import org.jspecify.annotations.NullMarked;
