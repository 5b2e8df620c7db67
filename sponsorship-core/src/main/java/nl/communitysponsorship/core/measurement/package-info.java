/**
 * What refugees, sponsors, team leaders and partners answered when they were asked.
 *
 * <p>Stands on {@code household}, {@code group}, {@code partner}, {@code policy}, {@code rule} and
 * {@code value}. Scoring is the business of reporting. Begin with {@link
 * nl.communitysponsorship.core.measurement.SurveyResponse}.
 */
@NullMarked
package nl.communitysponsorship.core.measurement;

import org.jspecify.annotations.NullMarked;
