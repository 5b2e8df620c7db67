/**
 * Dated policy packs: every threshold, term and target of a programme, as data with its source.
 *
 * <p>Stands on {@code requirement}, {@code training}, {@code screening}, {@code support}, {@code
 * privacy}, {@code rule}, {@code source}, {@code text}, {@code json} and {@code value}. Begin with
 * {@link nl.communitysponsorship.core.policy.PolicyPack}.
 */
@NullMarked
package nl.communitysponsorship.core.policy;

import org.jspecify.annotations.NullMarked;
