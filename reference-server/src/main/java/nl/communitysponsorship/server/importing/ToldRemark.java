package nl.communitysponsorship.server.importing;

import org.jspecify.annotations.Nullable;

/**
 * A remark as data, with its sentence.
 *
 * @param code the remark, one word for it everywhere
 * @param sheet the name of the sheet, or null when it is about no single sheet
 * @param row from 1, or null when it is about no single row
 * @param column the letters above it, such as {@code AB}, or null when it is about no single column
 * @param given what stands there, or null when nothing does
 * @param required what is required instead, or null when the text alone says so
 * @param text the sentence, in the language of the reader
 */
public record ToldRemark(
    String code,
    @Nullable String sheet,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable String given,
    @Nullable String required,
    String text) {
  /** About no file at all: why a file was not looked for, or not found. */
  public static ToldRemark ofNoFile(String code, String text) {
    return new ToldRemark(code, null, null, null, null, null, text);
  }
}
