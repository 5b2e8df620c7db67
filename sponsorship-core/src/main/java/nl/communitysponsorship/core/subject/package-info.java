/**
 * Who asks about their own data, what is held about them, and what they are told.
 *
 * <p>Stands on {@code tree} and the rooms below it. Begin with {@link
 * nl.communitysponsorship.core.subject.AccessReport}.
 */
@NullMarked
package nl.communitysponsorship.core.subject;

import org.jspecify.annotations.NullMarked;
