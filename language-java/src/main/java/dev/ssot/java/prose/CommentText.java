package dev.ssot.java.prose;

import java.util.Arrays;

/** The content of a comment without what makes it one, with the way back to its places. */
final class CommentText {

  private static final int OPENING = 3;
  private static final int CLOSING = 2;

  private final String content;
  private final int[] starts;
  private final int[] columns;

  /**
   * Lines of a comment.
   *
   * @param starts where each line starts in the content
   * @param columns where each line's content starts on its line in the file, or in the comment for
   *     the first one
   */
  private CommentText(String content, int[] starts, int[] columns) {
    this.content = content;
    this.starts = starts;
    this.columns = columns;
  }

  /** The lines, with line feeds between them. */
  String content() {
    return content;
  }

  /** Of a comment between {@code /**} and its end. */
  static CommentText javadoc(String comment) {
    return lines(comment, comment.length() - CLOSING, '*');
  }

  /** Of a comment that consists of lines after {@code ///}. */
  static CommentText markdown(String comment) {
    return lines(comment, comment.length(), '/');
  }

  private static CommentText lines(String comment, int end, char margin) {
    StringBuilder content = new StringBuilder(comment.length());
    int[] starts = new int[8];
    int[] columns = new int[8];
    int lines = 0;
    int lineStart = 0;
    while (lineStart <= end) {
      int lineEnd = endOfLine(comment, lineStart, end);
      int from =
          lineStart == 0
              ? Math.min(OPENING, end)
              : afterMargin(comment, lineStart, lineEnd, margin);
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
        columns = Arrays.copyOf(columns, lines * 2);
      }
      if (lines > 0) {
        content.append('\n');
      }
      starts[lines] = content.length();
      columns[lines] = from - lineStart;
      lines++;
      content.append(comment, from, Math.max(from, lineEnd));
      lineStart = startOfNextLine(comment, lineEnd, end);
    }
    return new CommentText(
        content.toString(), Arrays.copyOf(starts, lines), Arrays.copyOf(columns, lines));
  }

  private static int endOfLine(String comment, int start, int end) {
    int i = start;
    while (i < end && comment.charAt(i) != '\n' && comment.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int startOfNextLine(String comment, int lineEnd, int end) {
    boolean windows =
        lineEnd + 1 < end && comment.charAt(lineEnd) == '\r' && comment.charAt(lineEnd + 1) == '\n';
    return lineEnd >= end ? end + 1 : lineEnd + (windows ? 2 : 1);
  }

  private static int afterMargin(String comment, int start, int end, char margin) {
    int i = start;
    while (i < end && Character.isWhitespace(comment.charAt(i))) {
      i++;
    }
    if (i < end && comment.charAt(i) == margin) {
      int limit = margin == '/' ? Math.min(end, i + OPENING) : end;
      while (i < limit && comment.charAt(i) == margin) {
        i++;
      }
      return i;
    }
    return start;
  }

  /** The line of a place in the content, from 0. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The column of a place in the content, from 0, in the file or the comment. */
  int column(int offset) {
    int line = line(offset);
    return offset - starts[line] + columns[line];
  }
}
