/**
 * How anything is changed: worked out on the register as it is, stored with its line in the log,
 * and only then told; once, however often it is sent.
 *
 * <p>Asks {@code core} and fills its port; takes the moment from {@code config}. Begin with {@link
 * nl.communitysponsorship.server.action.Carrying}.
 */
@NullMarked
package nl.communitysponsorship.server.action;

import org.jspecify.annotations.NullMarked;
