/**
 * What a programme demands of its groups, as data: what, of whom, for how long a proof counts, and
 * who is exempt from it for some days.
 *
 * <p>Stands on {@code check}, {@code group}, {@code partner}, {@code rule}, {@code training} and
 * {@code value}. Begin with {@link nl.communitysponsorship.core.requirement.Requirement}.
 */
@NullMarked
package nl.communitysponsorship.core.requirement;

import org.jspecify.annotations.NullMarked;
