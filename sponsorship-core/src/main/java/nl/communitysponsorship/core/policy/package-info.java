/**
 * Dated policy packs: every threshold, term and target of a programme, as data with its source.
 *
 * <p>Stands on {@code training}, {@code screening}, {@code support}, {@code rule}, {@code source}
 * and {@code value}. Begin with {@link nl.communitysponsorship.core.policy.PolicyPack}.
 */
@NullMarked
package nl.communitysponsorship.core.policy;

import org.jspecify.annotations.NullMarked;
