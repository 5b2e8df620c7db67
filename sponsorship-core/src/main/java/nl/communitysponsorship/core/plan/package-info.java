/**
 * The support plan of a sponsorship: its tasks, what each waits for, its reviews, the agreement
 * about its end, and whether group and household are in touch.
 *
 * <p>Stands on {@code course}, {@code household}, {@code policy}, {@code rule}, {@code
 * sponsorship}, {@code support} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.plan.SupportPlan}.
 */
@NullMarked
package nl.communitysponsorship.core.plan;

import org.jspecify.annotations.NullMarked;
