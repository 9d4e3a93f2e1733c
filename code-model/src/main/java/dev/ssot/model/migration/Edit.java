package dev.ssot.model.migration;

/**
 * One replacement in the text of one file.
 *
 * @param start offset of the first character to replace, in UTF-16 code units of the decoded text
 *     without its byte-order mark
 * @param end offset behind the last one; equal to {@code start} to insert
 */
public record Edit(int start, int end, String replacement) implements Comparable<Edit> {

  /** Whether both want to change the same text, or to insert at one place. */
  public boolean overlaps(Edit other) {
    return (start < other.end && other.start < end)
        || (start == other.start && (start == end || other.start == other.end));
  }

  @Override
  public int compareTo(Edit other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
