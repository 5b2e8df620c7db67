/**
 * What a life cycle is: states, the steps between them, who may take each, and why the others are
 * refused.
 *
 * <p>Stands on {@code partner} and {@code rule}. Begin with {@link
 * nl.communitysponsorship.core.state.StateTable}.
 */
@NullMarked
package nl.communitysponsorship.core.state;

import org.jspecify.annotations.NullMarked;
