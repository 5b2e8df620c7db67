/**
 * The register as a tree in which every value knows its field: what it means and how it is handled.
 *
 * <p>Stands on {@code json}, {@code privacy} and {@code register}. Begin with {@link
 * nl.communitysponsorship.core.tree.FieldTree}.
 */
@NullMarked
package nl.communitysponsorship.core.tree;

import org.jspecify.annotations.NullMarked;
