/**
 * The support plan of a sponsorship: its tasks, what each waits for, its reviews, and the agreement
 * about its end.
 *
 * <p>Stands on {@code household}, {@code policy}, {@code rule}, {@code sponsorship} and {@code
 * support}. Begin with {@link nl.communitysponsorship.core.plan.SupportPlan}.
 */
@NullMarked
package nl.communitysponsorship.core.plan;

import org.jspecify.annotations.NullMarked;
