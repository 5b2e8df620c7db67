/**
 * Who is who: the pseudonyms of people of whom there may be two by mistake.
 *
 * <p>Stands on {@code group}, {@code household} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.identity.Pseudonym}.
 */
@NullMarked
package nl.communitysponsorship.core.identity;

import org.jspecify.annotations.NullMarked;
