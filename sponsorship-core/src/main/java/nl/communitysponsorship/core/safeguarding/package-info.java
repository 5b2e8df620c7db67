/**
 * The file of incidents, complaints and emergency access, which stands beside the register and
 * never in it, and what is late in it.
 *
 * <p>Stands on {@code calendar}, {@code complaint}, {@code incident}, {@code json}, {@code
 * partner}, {@code policy}, {@code privacy}, {@code protection}, {@code register}, {@code rule},
 * {@code source} and {@code value}. Begin with {@link
 * nl.communitysponsorship.core.safeguarding.SafeguardingFile}.
 */
@NullMarked
package nl.communitysponsorship.core.safeguarding;

import org.jspecify.annotations.NullMarked;
