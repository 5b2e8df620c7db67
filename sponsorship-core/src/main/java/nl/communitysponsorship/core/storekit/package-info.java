/**
 * Checks for whoever brings a store: what every store must do, by name, with what was expected and
 * what was found; it needs no test framework.
 *
 * <p>Stands on {@code store}, {@code history}, {@code register}, {@code partner}, {@code json} and
 * {@code value}. Begin with {@link nl.communitysponsorship.core.storekit.RegisterStoreKit}.
 */
@NullMarked
package nl.communitysponsorship.core.storekit;

import org.jspecify.annotations.NullMarked;
