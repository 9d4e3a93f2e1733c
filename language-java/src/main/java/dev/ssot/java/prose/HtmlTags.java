package dev.ssot.java.prose;

import java.util.Locale;
import java.util.Set;

/** The tags that part paragraphs. */
final class HtmlTags {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "ul",
          "ol",
          "li",
          "pre",
          "table",
          "blockquote",
          "hr",
          "dl",
          "dt",
          "dd",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private HtmlTags() {}

  static boolean startsItem(String content, int open) {
    return content.regionMatches(true, open, "<li", 0, 3);
  }

  static boolean startsParagraph(String content, int open) {
    int start = content.startsWith("</", open) ? open + 2 : open + 1;
    int end = start;
    while (end < content.length() && Character.isLetterOrDigit(content.charAt(end))) {
      end++;
    }
    return BLOCKS.contains(content.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
