/**
 * What happens on the way from a proposal to an ending: what a group was told, pauses, extensions,
 * moves, and whose duty failed, each with its day and the worker who wrote it down.
 *
 * <p>Stands on {@code partner} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.course.Course}.
 */
@NullMarked
package nl.communitysponsorship.core.course;

import org.jspecify.annotations.NullMarked;
