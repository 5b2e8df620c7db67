/**
 * From proposal to ending: who was proposed to whom, who decided what, and the sponsorship that
 * only those decisions can begin.
 *
 * <p>Stands on {@code calendar}, {@code course}, {@code household}, {@code group}, {@code partner},
 * {@code rule}, {@code state} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.sponsorship.Proposal}.
 */
@NullMarked
package nl.communitysponsorship.core.sponsorship;

import org.jspecify.annotations.NullMarked;
