/**
 * The synthetic pilot as real files are: with everything in it that can go wrong.
 *
 * <p>Stands on {@code synthetic}, {@code tree}, {@code register}, {@code json}, {@code partner} and
 * {@code rule}. Begin with {@link nl.communitysponsorship.core.untidy.UntidyProgramme}.
 */
@NullMarked
package nl.communitysponsorship.core.untidy;

import org.jspecify.annotations.NullMarked;
