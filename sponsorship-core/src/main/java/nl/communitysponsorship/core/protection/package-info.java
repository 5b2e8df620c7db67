/**
 * That contact with somebody, or matching for somebody, is paused for some days. Why is not here,
 * and cannot be told from it.
 *
 * <p>Stands on {@code group}, {@code household}, {@code partner}, {@code rule}, {@code sponsorship}
 * and {@code value}. Begin with {@link nl.communitysponsorship.core.protection.Protections}.
 */
@NullMarked
package nl.communitysponsorship.core.protection;

import org.jspecify.annotations.NullMarked;
