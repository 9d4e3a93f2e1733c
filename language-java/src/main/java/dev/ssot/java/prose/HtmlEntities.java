package dev.ssot.java.prose;

import java.util.Map;

/** Character references, such as those for angle brackets. */
final class HtmlEntities {

  private static final int LONGEST = 10;
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("times", "×"),
          Map.entry("rarr", "→"),
          Map.entry("larr", "←"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("ne", "≠"));

  private HtmlEntities() {}

  /** Appends what the reference at this place stands for and returns where the text goes on. */
  static int append(String content, int at, int limit, StringBuilder text) {
    int end = content.indexOf(';', at);
    if (end > at && end < limit && end - at <= LONGEST) {
      String name = content.substring(at + 1, end);
      String character = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
      if (character != null && !character.isEmpty()) {
        text.append(character);
        return end + 1;
      }
    }
    text.append('&');
    return at + 1;
  }

  private static String numbered(String number) {
    try {
      boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
      int code = hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
      return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
