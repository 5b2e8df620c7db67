/**
 * Who is who: people of whom there may be two by mistake, how they compare, and what a worker
 * judged of them; nobody is merged by it.
 *
 * <p>Stands on {@code register}, {@code policy}, {@code group}, {@code household}, {@code partner},
 * {@code json} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.identity.Duplicates}.
 */
@NullMarked
package nl.communitysponsorship.core.identity;

import org.jspecify.annotations.NullMarked;
