/**
 * The sheets of the homes of households, and of the steps by which a home came about.
 *
 * <p>Touches {@code row}, {@code column} and the core.
 *
 * <p>Begin with {@link nl.communitysponsorship.server.importing.home.HomeTables}.
 */
@NullMarked
package nl.communitysponsorship.server.importing.home;

import org.jspecify.annotations.NullMarked;
