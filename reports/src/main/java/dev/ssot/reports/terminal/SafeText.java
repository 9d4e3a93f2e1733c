package dev.ssot.reports.terminal;

import java.util.Arrays;

/**
 * One line of text from outside, made harmless: no character in it moves the cursor, changes
 * colours, or turns the direction of writing. Knows which columns each character takes.
 */
final class SafeText {

  private static final int TAB = 4;
  private static final char REPLACEMENT = '\uFFFD';
  private static final char CONTROL_PICTURES = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';

  private final String text;
  private final int[] columns;
  private final int[] offsets;

  private SafeText(String text, int[] columns, int[] offsets) {
    this.text = text;
    this.columns = columns;
    this.offsets = offsets;
  }

  /** The line, with tabs expanded. */
  static SafeText of(String line) {
    StringBuilder shown = new StringBuilder(line.length());
    int[] columns = new int[line.length() + 1];
    int[] offsets = new int[line.length() + 1];
    int column = 0;
    for (int at = 0; at < line.length(); ) {
      int codePoint = line.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      Arrays.fill(columns, at, next, column);
      Arrays.fill(offsets, at, next, shown.length());
      if (codePoint == '\t') {
        int blanks = TAB - column % TAB;
        shown.append(" ".repeat(blanks));
        column += blanks;
      } else {
        int harmless = harmless(codePoint);
        shown.appendCodePoint(harmless);
        column += Columns.of(harmless);
      }
      at = next;
    }
    columns[line.length()] = column;
    offsets[line.length()] = shown.length();
    return new SafeText(shown.toString(), columns, offsets);
  }

  /** The columns that a text takes once it is harmless. */
  static int width(String text) {
    return of(text).width();
  }

  int width() {
    return columns[columns.length - 1];
  }

  /** The column, from 0, at which the character at an index of the original line starts. */
  int column(int index) {
    return columns[Math.max(0, Math.min(index, columns.length - 1))];
  }

  /** What lies wholly between two columns; half of a wide character becomes a blank. */
  String between(int from, int to) {
    int first = firstAtOrAfter(from);
    int last = lastAtOrBefore(to);
    if (last <= first) {
      return "";
    }
    return " ".repeat(columns[first] - from) + text.substring(offsets[first], offsets[last]);
  }

  private int firstAtOrAfter(int column) {
    int index = 0;
    while (index < columns.length - 1 && columns[index] < column) {
      index++;
    }
    return index;
  }

  private int lastAtOrBefore(int column) {
    int index = columns.length - 1;
    while (index > 0 && columns[index] > column) {
      index--;
    }
    return index;
  }

  @Override
  public String toString() {
    return text;
  }

  private static int harmless(int codePoint) {
    if (codePoint < ' ') {
      return CONTROL_PICTURES + codePoint;
    }
    if (codePoint == 0x7F) {
      return PICTURE_OF_DELETE;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          REPLACEMENT;
      case Character.FORMAT -> joins(codePoint) ? codePoint : REPLACEMENT;
      default -> codePoint;
    };
  }

  /** Zero-width joiners belong to emoji and to some scripts; all other format characters hide. */
  private static boolean joins(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }
}
