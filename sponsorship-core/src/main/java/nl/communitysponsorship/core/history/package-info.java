/**
 * The register over time: events in, state out, so that every past day can be seen as it was known
 * then, and what makes one register of another.
 *
 * <p>Stands on {@code register} and the rooms of its records, {@code partner}, {@code privacy},
 * {@code rule} and {@code json}. Begin with {@link
 * nl.communitysponsorship.core.history.RegisterHistory}.
 */
@NullMarked
package nl.communitysponsorship.core.history;

import org.jspecify.annotations.NullMarked;
