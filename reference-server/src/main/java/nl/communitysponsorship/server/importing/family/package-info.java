/**
 * The sheets of families: who is what to whom, how each is spoken with, and family elsewhere.
 *
 * <p>Touches {@code row}, {@code column} and the core.
 *
 * <p>Begin with {@link nl.communitysponsorship.server.importing.family.FamilyTables}.
 */
@NullMarked
package nl.communitysponsorship.server.importing.family;

import org.jspecify.annotations.NullMarked;
