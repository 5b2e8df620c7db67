/**
 * The register in one file, and the safeguarding file in another: all or nothing, and nothing that
 * was acknowledged is ever lost.
 *
 * <p>Touches {@code core}, Jdbi, HikariCP, Flyway and SQLite's driver. Begin with {@link
 * nl.communitysponsorship.server.store.SqliteStore}, which fills the library's port {@link
 * nl.communitysponsorship.core.store.RegisterStore}; whoever brings another store runs the same
 * checks, {@code RegisterStoreKit}.
 */
@NullMarked
package nl.communitysponsorship.server.store;

import org.jspecify.annotations.NullMarked;
