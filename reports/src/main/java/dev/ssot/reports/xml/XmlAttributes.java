package dev.ssot.reports.xml;

/** The attributes of an element, in the order in which they are given. */
public final class XmlAttributes {

  private final StringBuilder text = new StringBuilder();

  public XmlAttributes with(String name, String value) {
    text.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  public XmlAttributes with(String name, long value) {
    return with(name, String.valueOf(value));
  }

  String text() {
    return text.toString();
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> append(escaped, codePoint));
    return escaped.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n', '\r' -> out.append("&#").append(codePoint).append(';');
      default -> out.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
    }
  }

  private static boolean isAllowed(int codePoint) {
    return (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
