/**
 * Sponsors and the groups they form: dated memberships and roles, screening as a bare fact, what a
 * group offers and where its limits are.
 *
 * <p>Stands on {@code check}, {@code screening}, {@code partner}, {@code rule} and {@code value}.
 * Begin with {@link nl.communitysponsorship.core.group.SponsorGroup}.
 */
@NullMarked
package nl.communitysponsorship.core.group;

import org.jspecify.annotations.NullMarked;
