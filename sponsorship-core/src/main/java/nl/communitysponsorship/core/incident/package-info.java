/**
 * What went wrong for somebody, in coded facts: what kind, how severe, whom it concerns, who sees
 * to it, what was done at once and after that. The story is not here.
 *
 * <p>Stands on {@code calendar}, {@code partner}, {@code policy}, {@code privacy}, {@code
 * protection} and {@code value}. Begin with {@link nl.communitysponsorship.core.incident.Incident}.
 */
@NullMarked
package nl.communitysponsorship.core.incident;

import org.jspecify.annotations.NullMarked;
