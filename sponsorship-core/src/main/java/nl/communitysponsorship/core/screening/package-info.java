/**
 * Which checks of a sponsor were done, as bare facts: interview, statement, and the certificates of
 * conduct (VOG) that were asked for and seen.
 *
 * <p>Stands on {@code check}, {@code partner} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.screening.Screening}.
 */
@NullMarked
package nl.communitysponsorship.core.screening;

import org.jspecify.annotations.NullMarked;
