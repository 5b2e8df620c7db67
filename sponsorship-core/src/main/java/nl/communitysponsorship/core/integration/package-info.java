/**
 * The clocks of the Dutch civic integration act, of which a coordinator reminds people.
 *
 * <p>Stands on {@code policy} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.integration.IntegrationClocks}.
 */
@NullMarked
package nl.communitysponsorship.core.integration;

import org.jspecify.annotations.NullMarked;
