package dev.ssot.java.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a documentation comment: the description, or a block tag.
 *
 * @param tag the name of the tag, "" for the description
 * @param start where its text starts in the content
 * @param end where it ends
 */
record DocBlock(String tag, int start, int end) {

  static List<DocBlock> of(String content) {
    List<DocBlock> blocks = new ArrayList<>();
    String tag = "";
    int start = 0;
    int depth = 0;
    boolean fenced = false;
    boolean atLineStart = true;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\n') {
        atLineStart = true;
      } else if (atLineStart && !Character.isWhitespace(c)) {
        atLineStart = false;
        if (content.startsWith("```", i) && depth == 0) {
          fenced = !fenced;
        }
        if (c == '@' && depth == 0 && !fenced && isLetter(content, i + 1)) {
          blocks.add(new DocBlock(tag, start, i));
          start = endOfWord(content, i + 1);
          tag = content.substring(i + 1, start);
        }
      }
      depth = depthAfter(content, i, depth);
    }
    blocks.add(new DocBlock(tag, start, content.length()));
    return blocks;
  }

  /** Braces count only inside of an inline tag. */
  private static int depthAfter(String content, int at, int depth) {
    char c = content.charAt(at);
    if (c == '{' && (depth > 0 || (at + 1 < content.length() && content.charAt(at + 1) == '@'))) {
      return depth + 1;
    }
    return c == '}' && depth > 0 ? depth - 1 : depth;
  }

  private static boolean isLetter(String content, int at) {
    return at < content.length() && Character.isLetter(content.charAt(at));
  }

  static int endOfWord(String content, int from) {
    int i = from;
    while (i < content.length() && !Character.isWhitespace(content.charAt(i))) {
      i++;
    }
    return i;
  }
}
