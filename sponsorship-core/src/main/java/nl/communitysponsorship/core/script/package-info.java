/**
 * What an invented programme is drawn from: dice with a memory, the days of the pilot, what happens
 * to whom, and names, places and languages to choose from.
 *
 * <p>Stands on {@code group}, {@code household}, {@code partner}, {@code sponsorship}, {@code
 * training} and {@code value}. Begin with {@link nl.communitysponsorship.core.script.Script}.
 */
@NullMarked
package nl.communitysponsorship.core.script;

import org.jspecify.annotations.NullMarked;
