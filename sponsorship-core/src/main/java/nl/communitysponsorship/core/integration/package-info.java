/**
 * The road of a person under the Dutch civic integration act, and the clocks of which a coordinator
 * reminds people.
 *
 * <p>Stands on {@code household}, {@code policy}, {@code rule} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.integration.IntegrationTrack}.
 */
@NullMarked
package nl.communitysponsorship.core.integration;

import org.jspecify.annotations.NullMarked;
