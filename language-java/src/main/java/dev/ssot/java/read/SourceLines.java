package dev.ssot.java.read;

/** Lines of a source text, as a compiler counts them. */
final class SourceLines {

  private SourceLines() {}

  /** How many lines there are; a line end at the end of the text starts no further line. */
  static int count(String text) {
    if (text.indexOf('\r') < 0) {
      return countLineFeeds(text);
    }
    int lines = 0;
    int start = 0;
    while (start < text.length()) {
      lines++;
      start = startOfNext(text, start);
    }
    return lines;
  }

  private static int countLineFeeds(String text) {
    int lines = text.isEmpty() || text.endsWith("\n") ? 0 : 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    return lines;
  }

  /** The offset of a place, line and column from 1. */
  static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = startOfNext(text, start);
    }
    return Math.min(start + column - 1, text.length());
  }

  /** The offset at which the line after this one starts, or the length of the text. */
  static int startOfNext(String text, int offset) {
    for (int i = offset; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }
}
