/**
 * Where a register lives: the port that a store fills, what it answers, and one that keeps
 * everything in memory.
 *
 * <p>Stands on {@code history}, {@code register}, {@code partner} and {@code rule}. Begin with
 * {@link nl.communitysponsorship.core.store.RegisterStore}; {@code storekit} checks one that you
 * wrote.
 */
@NullMarked
package nl.communitysponsorship.core.store;

import org.jspecify.annotations.NullMarked;
