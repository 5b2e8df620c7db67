/**
 * What happens in an invented programme: proposals and sponsorships, support and contact, the roads
 * of cases and integration, and what people answer when they are asked.
 *
 * <p>Stands on {@code cast} and the rooms below it. Begin with {@link
 * nl.communitysponsorship.core.scene.SyntheticMatches}.
 */
@NullMarked
package nl.communitysponsorship.core.scene;

import org.jspecify.annotations.NullMarked;
