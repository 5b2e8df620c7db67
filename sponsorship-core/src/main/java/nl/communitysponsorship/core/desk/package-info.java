/**
 * What workers may do with the safeguarding file, one step at a time; a step is taken or refused.
 *
 * <p>Stands on {@code complaint}, {@code group}, {@code household}, {@code incident}, {@code
 * partner}, {@code policy}, {@code privacy}, {@code protection}, {@code register}, {@code rule},
 * {@code safeguarding}, {@code sponsorship} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.desk.IncidentDesk}.
 */
@NullMarked
package nl.communitysponsorship.core.desk;

import org.jspecify.annotations.NullMarked;
