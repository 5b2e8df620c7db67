/**
 * Who takes part: the programme and its municipalities, the organisations, and their local teams.
 *
 * <p>Stands on {@code rule}, {@code value} and {@code source}. Begin with {@link
 * nl.communitysponsorship.core.partner.Programme}.
 */
@NullMarked
package nl.communitysponsorship.core.partner;

import org.jspecify.annotations.NullMarked;
