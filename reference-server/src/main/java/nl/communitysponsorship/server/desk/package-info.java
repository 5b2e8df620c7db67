/**
 * The desk at which everything is asked and every decision is handed in: pages, API and command
 * line put their questions here and nowhere else.
 *
 * <p>Asks {@code core}, {@code matching} and {@code reporting}; changes things through {@code
 * action}; takes the day from {@code config}. Nothing happens by the way: an action tells what was
 * stored, or why nothing was. Begin with {@link nl.communitysponsorship.server.desk.Desk}.
 */
@NullMarked
package nl.communitysponsorship.server.desk;

import org.jspecify.annotations.NullMarked;
