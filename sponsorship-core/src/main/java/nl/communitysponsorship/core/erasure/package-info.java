/**
 * Taking away what is held about somebody: first a plan, item by item, then by two, and a receipt.
 *
 * <p>Stands on {@code subject} and the rooms below it. Begin with {@link
 * nl.communitysponsorship.core.erasure.ErasurePlan}.
 */
@NullMarked
package nl.communitysponsorship.core.erasure;

import org.jspecify.annotations.NullMarked;
