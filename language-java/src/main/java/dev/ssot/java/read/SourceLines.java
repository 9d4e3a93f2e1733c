package dev.ssot.java.read;

/** Lines of a source text, as a compiler counts them. */
final class SourceLines {

  private SourceLines() {}

  /** How many lines there are; a line end at the end of the text starts no further line. */
  static int count(String text) {
    int lines = 0;
    int start = 0;
    while (start < text.length()) {
      lines++;
      start = startOfNext(text, start);
    }
    return lines;
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
