/**
 * Everything at one moment: the register, its one JSON form, and the rules that need more than one
 * record.
 *
 * <p>Stands on every room below; {@code tree}, {@code subject}, {@code erasure}, {@code release},
 * {@code phase} and {@code synthetic} stand on it. Begin with {@link
 * nl.communitysponsorship.core.register.Register}.
 */
@NullMarked
package nl.communitysponsorship.core.register;

import org.jspecify.annotations.NullMarked;
