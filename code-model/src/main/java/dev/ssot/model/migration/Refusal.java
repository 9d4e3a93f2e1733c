package dev.ssot.model.migration;

/**
 * A stretch of a file that the compiler of its language refuses.
 *
 * @param start offset of its first character, in UTF-16 code units of the decoded text
 * @param end offset behind its last character
 * @param reason what the compiler says, one line
 */
public record Refusal(String path, int start, int end, String reason) {

  /** Whether the stretch and another one of the same file have a place in common. */
  public boolean meets(int from, int to) {
    return start <= to && from <= end;
  }
}
