package dev.ssot.java.prose;

import org.jspecify.annotations.Nullable;

/**
 * A tag such as <code>{&#64;link Foo}</code>.
 *
 * @param name without the at sign
 * @param start where its text starts in the content, white space skipped
 * @param end where its text ends: at the closing brace
 */
record InlineTag(String name, int start, int end) {

  /** The tag that starts with the brace at this place, or null. */
  static @Nullable InlineTag at(String content, int brace, int limit) {
    if (!content.startsWith("{@", brace)) {
      return null;
    }
    int nameEnd = brace + 2;
    while (nameEnd < limit && Character.isLetter(content.charAt(nameEnd))) {
      nameEnd++;
    }
    int depth = 1;
    int end = nameEnd;
    while (end < limit) {
      char c = content.charAt(end);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        break;
      }
      end++;
    }
    int start = nameEnd;
    while (start < end && Character.isWhitespace(content.charAt(start))) {
      start++;
    }
    return new InlineTag(content.substring(brace + 2, nameEnd), start, end);
  }

  boolean isLink() {
    return name.equals("link") || name.equals("linkplain");
  }

  /** Whether its text is shown as it is, not read as documentation. */
  boolean isVerbatim() {
    return name.equals("code") || name.equals("literal") || name.equals("snippet");
  }
}
