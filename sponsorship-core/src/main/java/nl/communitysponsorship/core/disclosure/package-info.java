/**
 * What a group is told of a household, stage by stage, and what follows when somebody says no or
 * says nothing.
 *
 * <p>Stands on {@code calendar}, {@code course}, {@code group}, {@code household}, {@code
 * lifecycle}, {@code policy}, {@code privacy}, {@code rule}, {@code sponsorship} and {@code state}.
 * Begin with {@link nl.communitysponsorship.core.disclosure.DisclosureStep}.
 */
@NullMarked
package nl.communitysponsorship.core.disclosure;

import org.jspecify.annotations.NullMarked;
