/**
 * Community sponsorship as a domain: citizens who form groups, households that are welcomed, and
 * the rules between them.
 *
 * <p>In Dutch community sponsorship a group of citizens welcomes a resettled refugee household for
 * about a year, beside the regular guidance; VluchtelingenWerk stands behind it as the backstop,
 * and the municipality houses the family. This module gives that work its words. Records say what
 * is known; they are well formed by construction and may be incomplete, because real groups start
 * unfinished. What is derived is never stored: readiness, phases and overdue tasks are functions of
 * the facts, the policy of a day, and the day, which is always an argument.
 *
 * <p>The rooms, from the ground up: {@code value}, {@code text}, {@code source}, {@code json}; then
 * {@code rule} and {@code privacy}; {@code partner}, {@code group}, {@code training} and {@code
 * household}; {@code state}, {@code course}, {@code sponsorship} and {@code support}; {@code
 * measurement}; {@code policy}; {@code readiness} and {@code plan}; {@code lifecycle}, {@code
 * disclosure} and {@code handover}; and {@code register}, which holds everything at one moment.
 * Above it: {@code history}, the register over time; {@code store}, where it lives, and {@code
 * storekit}, what every store must do; {@code identity} and {@code merge}, for people of whom there
 * are two by mistake; {@code tree}, {@code subject} and {@code erasure}, which tell people what is
 * held about them, and take it away; {@code release}, which decides what may leave for research.
 * {@code synthetic} invents programmes to test with. An arrow between rooms goes down, never up; a
 * test holds that.
 *
 * <p>Begin with {@link nl.communitysponsorship.core.register.Register}.
 */
@NullMarked
package nl.communitysponsorship.core;

import org.jspecify.annotations.NullMarked;
