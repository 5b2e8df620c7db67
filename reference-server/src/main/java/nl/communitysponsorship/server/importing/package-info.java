/**
 * A register in from a spreadsheet or JSON, and out again: whole and equal, or not at all.
 *
 * <p>Touches the rooms below it, {@code tables} and the core. The rooms below, from the ground:
 * {@code words} understands what people write in a cell, {@code column} says what a sheet and a
 * column are, {@code row} asks rows and tells what is wrong, {@code partner}, {@code screening},
 * {@code group}, {@code home}, {@code household}, {@code family}, {@code road}, {@code course},
 * {@code sponsorship} and {@code measurement} hold a file for every sheet, and {@code whole} puts
 * them together.
 *
 * <p>Begin with {@link nl.communitysponsorship.server.importing.ImportReader} and {@link
 * nl.communitysponsorship.server.importing.ExportWriter}.
 */
@NullMarked
package nl.communitysponsorship.server.importing;

import org.jspecify.annotations.NullMarked;
