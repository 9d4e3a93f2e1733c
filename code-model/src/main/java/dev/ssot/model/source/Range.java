package dev.ssot.model.source;

/**
 * A stretch of source text.
 *
 * @param startLine first line, from 1
 * @param startColumn first column in UTF-16 code units, from 1
 * @param endLine last line, inclusive
 * @param endColumn last column, inclusive
 */
public record Range(int startLine, int startColumn, int endLine, int endColumn)
    implements Comparable<Range> {

  /** A stretch of {@code length} characters on one line. */
  public static Range onLine(int line, int column, int length) {
    return new Range(line, column, line, column + Math.max(length, 1) - 1);
  }

  public boolean contains(Range other) {
    return !isBefore(other.startLine, other.startColumn, startLine, startColumn)
        && !isBefore(endLine, endColumn, other.endLine, other.endColumn);
  }

  private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || (line == otherLine && column < otherColumn);
  }

  @Override
  public int compareTo(Range other) {
    int byStart = compare(startLine, startColumn, other.startLine, other.startColumn);
    return byStart != 0 ? byStart : compare(endLine, endColumn, other.endLine, other.endColumn);
  }

  private static int compare(int line, int column, int otherLine, int otherColumn) {
    int byLine = Integer.compare(line, otherLine);
    return byLine != 0 ? byLine : Integer.compare(column, otherColumn);
  }
}
