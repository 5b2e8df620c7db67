/**
 * The life of a sponsorship after its beginning: the steps that people take in it, which of them
 * are possible now, and what each brought with it, as the log keeps it.
 *
 * <p>Asks {@code core}; changes things through {@code action}; takes the day from {@code config}.
 * Begin with {@link nl.communitysponsorship.server.life.LifeDesk}.
 */
@NullMarked
package nl.communitysponsorship.server.life;

import org.jspecify.annotations.NullMarked;
