/**
 * The sheets of what happened to sponsorships out of the ordinary: pauses, extensions, moves and
 * days without contact.
 *
 * <p>Touches {@code row}, {@code column} and the core.
 *
 * <p>Begin with {@link nl.communitysponsorship.server.importing.course.CourseTables}.
 */
@NullMarked
package nl.communitysponsorship.server.importing.course;

import org.jspecify.annotations.NullMarked;
