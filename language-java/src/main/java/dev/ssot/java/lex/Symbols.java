package dev.ssot.java.lex;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.GeneratedJavaParserTokenManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens that always read the same, as the parser lists them. */
final class Symbols {

  /** A separator or an operator. */
  record Symbol(int kind, String image) {}

  private static final Symbol[] NONE = {};
  private static final Symbol[][] BY_FIRST = byFirst();

  private Symbols() {}

  /** The longest separator or operator at a place; null if none is there. */
  static @Nullable Symbol at(char[] text, int position, int length) {
    char first = text[position];
    Symbol[] candidates = first < BY_FIRST.length ? BY_FIRST[first] : NONE;
    for (Symbol symbol : candidates) {
      if (isAt(symbol.image(), text, position, length)) {
        return symbol;
      }
    }
    return null;
  }

  private static boolean isAt(String image, char[] text, int position, int length) {
    int size = image.length();
    if (size > length - position) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      if (image.charAt(i) != text[position + i]) {
        return false;
      }
    }
    return true;
  }

  /** Keywords, also those that are such only in some places, and the lone underscore. */
  static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (Symbol symbol : all()) {
      if (Character.isJavaIdentifierStart(symbol.image().charAt(0))) {
        words.put(symbol.image(), symbol.kind());
      }
    }
    return Map.copyOf(words);
  }

  private static Symbol[][] byFirst() {
    List<Symbol> longestFirst = new ArrayList<>(all());
    longestFirst.sort(Comparator.comparingInt(symbol -> -symbol.image().length()));
    Symbol[][] byFirst = new Symbol[128][];
    for (int first = 0; first < byFirst.length; first++) {
      char start = (char) first;
      byFirst[first] =
          Character.isJavaIdentifierStart(start)
              ? NONE
              : longestFirst.stream()
                  .filter(symbol -> symbol.image().charAt(0) == start)
                  .toArray(Symbol[]::new);
    }
    return byFirst;
  }

  private static List<Symbol> all() {
    String[] images = GeneratedJavaParserTokenManager.jjstrLiteralImages;
    List<Symbol> all = new ArrayList<>();
    for (int kind = GeneratedJavaParserConstants.ABSTRACT; kind < images.length; kind++) {
      String image = images[kind];
      boolean ofCode = image != null && !image.isEmpty() && image.charAt(0) != '"';
      if (ofCode && kind != GeneratedJavaParserConstants.CTRL_Z) {
        all.add(new Symbol(kind, image));
      }
    }
    return all;
  }
}
