/**
 * The life of a sponsorship: its table of states, the steps that people take in it, and what each
 * step brings with it, so that a household is never without somebody who answers for it.
 *
 * <p>Stands on {@code course}, {@code group}, {@code household}, {@code partner}, {@code policy},
 * {@code privacy}, {@code rule}, {@code sponsorship}, {@code state} and {@code value}. Begin with
 * {@link nl.communitysponsorship.core.lifecycle.SponsorshipLife}.
 */
@NullMarked
package nl.communitysponsorship.core.lifecycle;

import org.jspecify.annotations.NullMarked;
