package dev.ssot.rules.scan;

import java.util.Set;

/** Finds words in a text. */
final class Words {

  private Words() {}

  /** Whether a text has one of these names, not as a part of another name. */
  static boolean in(String text, Set<String> words) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        if (words.contains(text.substring(start, i))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }
}
