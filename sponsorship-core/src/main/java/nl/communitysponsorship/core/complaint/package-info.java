/**
 * A door for whoever is not content: a complaint without login, under a code that nobody can guess.
 *
 * <p>Stands on {@code group}, {@code partner} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.complaint.Complaint}.
 */
@NullMarked
package nl.communitysponsorship.core.complaint;

import org.jspecify.annotations.NullMarked;
