/**
 * What is known of the people of a household together: who is what to whom, how each is spoken
 * with, what must be arranged, whom it knows here, and who may see which of it.
 *
 * <p>Stands on {@code household}, {@code privacy}, {@code rule} and {@code value}. Begin with
 * {@link nl.communitysponsorship.core.family.Family}.
 */
@NullMarked
package nl.communitysponsorship.core.family;

import org.jspecify.annotations.NullMarked;
