/**
 * The household that is welcomed: its people, what must be arranged, what it wishes, where it will
 * live and when it arrives.
 *
 * <p>Stands on {@code privacy}, {@code rule} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.household.Household}.
 */
@NullMarked
package nl.communitysponsorship.core.household;

import org.jspecify.annotations.NullMarked;
