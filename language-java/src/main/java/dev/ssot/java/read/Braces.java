package dev.ssot.java.read;

/** Finds pairs of braces in text, those in comments and literals apart. */
final class Braces {

  private Braces() {}

  /** The offset after the brace that closes the first one from here on; -1 if there is none. */
  static int endOfFirstPair(String text, int from) {
    int depth = 0;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
      i = c == '"' || c == '\'' || c == '/' ? afterLiteralOrComment(text, i) : i + 1;
    }
    return -1;
  }

  private static int afterLiteralOrComment(String text, int at) {
    if (text.startsWith("//", at)) {
      return SourceLines.startOfNext(text, at);
    }
    if (text.startsWith("/*", at)) {
      return after(text, "*/", at + 2);
    }
    if (text.startsWith("\"\"\"", at)) {
      return after(text, "\"\"\"", at + 3);
    }
    return text.charAt(at) == '/' ? at + 1 : after(text, text.substring(at, at + 1), at + 1);
  }

  private static int after(String text, String end, int from) {
    int i = from;
    while (i < text.length() && !text.startsWith(end, i)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + end.length();
  }
}
