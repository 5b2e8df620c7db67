/**
 * The sheets of what was checked: certificates, other checks, and what somebody is exempt from.
 *
 * <p>Touches {@code row}, {@code column} and the core.
 *
 * <p>Begin with {@link nl.communitysponsorship.server.importing.screening.ScreeningTables}.
 */
@NullMarked
package nl.communitysponsorship.server.importing.screening;

import org.jspecify.annotations.NullMarked;
