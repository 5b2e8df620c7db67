/**
 * The sheets of the road to the Netherlands, and of the road to integration after it.
 *
 * <p>Touches {@code row}, {@code column} and the core.
 *
 * <p>Begin with {@link nl.communitysponsorship.server.importing.road.RoadTables}.
 */
@NullMarked
package nl.communitysponsorship.server.importing.road;

import org.jspecify.annotations.NullMarked;
