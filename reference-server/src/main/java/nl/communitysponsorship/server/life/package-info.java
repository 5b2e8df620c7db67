/**
 * What the life of a sponsorship depends on, and what each step in it brought with it, as the log
 * keeps it.
 *
 * <p>Asks {@code core}. Begin with {@link nl.communitysponsorship.server.life.WhereItStands}.
 */
@NullMarked
package nl.communitysponsorship.server.life;

import org.jspecify.annotations.NullMarked;
