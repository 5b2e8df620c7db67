/**
 * Checks of sponsors and groups as bare, dated facts.
 *
 * <p>Stands on {@code partner} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.check.Check}.
 */
@NullMarked
package nl.communitysponsorship.core.check;

import org.jspecify.annotations.NullMarked;
