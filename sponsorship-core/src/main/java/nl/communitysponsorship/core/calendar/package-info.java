/**
 * Days as Dutch institutions count them: working days, public holidays, half years.
 *
 * <p>Stands on {@code value}. Begin with {@link nl.communitysponsorship.core.calendar.WorkingDays}.
 */
@NullMarked
package nl.communitysponsorship.core.calendar;

import org.jspecify.annotations.NullMarked;
