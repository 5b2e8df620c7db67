/**
 * Two pseudonyms of one person made one, after a preview of every link that moves, and made two
 * again; nothing is deleted, and the old pseudonym keeps leading to the kept one.
 *
 * <p>Stands on {@code history}, {@code identity}, {@code register}, {@code partner} and {@code
 * json}. Begin with {@link nl.communitysponsorship.core.merge.Merge}.
 */
@NullMarked
package nl.communitysponsorship.core.merge;

import org.jspecify.annotations.NullMarked;
