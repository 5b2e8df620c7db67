/**
 * Households that part and households that come together, with nobody lost on the way.
 *
 * <p>Stands on {@code family}, {@code household}, {@code measurement}, {@code privacy}, {@code
 * register}, {@code resettlement}, {@code rule}, {@code sponsorship} and {@code value}. Begin with
 * {@link nl.communitysponsorship.core.regroup.Regrouping}.
 */
@NullMarked
package nl.communitysponsorship.core.regroup;

import org.jspecify.annotations.NullMarked;
