package dev.ssot.model.source;

import java.util.Arrays;

/**
 * The way from the lines and columns of a text to offsets and back. A line ends with LF, CR, or CR
 * LF, as compilers count them; lines and columns start at 1, offsets at 0.
 */
public final class LineIndex {

  private final int length;
  private final int[] starts;

  private LineIndex(int length, int[] starts) {
    this.length = length;
    this.starts = starts;
  }

  public static LineIndex of(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineIndex(text.length(), Arrays.copyOf(starts, count));
  }

  /** The offset of a place; a line behind the last one counts as the last one. */
  public int offset(int line, int column) {
    return starts[Math.min(line, starts.length) - 1] + column - 1;
  }

  /**
   * The place of some characters, for a person to find.
   *
   * @param end the offset behind the last of them
   */
  public Range range(int start, int end) {
    int last = Math.max(start, end - 1);
    int startLine = line(start);
    int endLine = line(last);
    return new Range(
        startLine + 1, start - starts[startLine] + 1, endLine + 1, last - starts[endLine] + 1);
  }

  /** The offset at which the line of an offset starts. */
  public int lineStart(int offset) {
    return starts[line(offset)];
  }

  /** The offset at which the next line starts, or the length of the text. */
  public int nextLine(int offset) {
    int next = line(offset) + 1;
    return next < starts.length ? starts[next] : length;
  }

  /** From 0. */
  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
