/**
 * Who takes part in an invented programme: its households and their families, its sponsors, groups
 * and trainings.
 *
 * <p>Stands on {@code script} and the rooms of the people. Begin with {@link
 * nl.communitysponsorship.core.cast.SyntheticHouseholds}.
 */
@NullMarked
package nl.communitysponsorship.core.cast;

import org.jspecify.annotations.NullMarked;
