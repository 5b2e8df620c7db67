/**
 * Training sessions, what they cover, and who was there.
 *
 * <p>Stands on {@code group}, {@code rule} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.training.TrainingSession}.
 */
@NullMarked
package nl.communitysponsorship.core.training;

import org.jspecify.annotations.NullMarked;
