/**
 * What leaves: a register under other pseudonyms, and what research may have of it.
 *
 * <p>Stands on {@code erasure} and the rooms below it. Begin with {@link
 * nl.communitysponsorship.core.release.ResearchView}.
 */
@NullMarked
package nl.communitysponsorship.core.release;

import org.jspecify.annotations.NullMarked;
