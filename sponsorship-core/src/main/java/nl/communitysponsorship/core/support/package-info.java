/**
 * What is done in a sponsorship: its tasks and the contacts between group and household.
 *
 * <p>Stands on {@code rule}, {@code sponsorship} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.support.SupportTask}.
 */
@NullMarked
package nl.communitysponsorship.core.support;

import org.jspecify.annotations.NullMarked;
