package dev.ssot.java.lex;

import com.github.javaparser.GeneratedJavaParserConstants;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells keywords from identifiers, and gives equal words the same string: most of those in a file
 * were there before. Not safe to use from several threads.
 */
final class Words {

  /** A power of two. */
  private static final int SLOTS = 1 << 14;

  private static final Map<String, Integer> KEYWORDS = Symbols.words();

  private final @Nullable String[] words = new @Nullable String[SLOTS];
  private final short[] kinds = new short[SLOTS];
  private int kind;

  /** The word at a place; asking for it sets its {@link #kind}. */
  String at(char[] text, int start, int end) {
    int slot = slot(text, start, end);
    String known = words[slot];
    if (known == null || !isAt(known, text, start, end)) {
      known = new String(text, start, end - start);
      words[slot] = known;
      kinds[slot] =
          KEYWORDS.getOrDefault(known, GeneratedJavaParserConstants.IDENTIFIER).shortValue();
    }
    kind = kinds[slot];
    return known;
  }

  /** Which kind of token the last word is. */
  int kind() {
    return kind;
  }

  private static int slot(char[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return (hash ^ (hash >>> 14)) & (SLOTS - 1);
  }

  private static boolean isAt(String word, char[] text, int start, int end) {
    int length = end - start;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }
}
