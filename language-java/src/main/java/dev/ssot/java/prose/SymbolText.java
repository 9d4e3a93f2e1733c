package dev.ssot.java.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A symbol as documentation names it: {@code Type#member(Type, Type)}.
 *
 * @param written without white space
 * @param types the types in it, with their places in the content
 * @param end where it ends in the content
 */
record SymbolText(String written, List<TypeAt> types, int end) {

  /** A type name at a place of the content. */
  record TypeAt(String name, int start) {}

  /** The symbol that starts at this place; its text is "" if there is none. */
  static SymbolText at(String content, int start, int limit) {
    List<TypeAt> types = new ArrayList<>();
    int i = endOfName(content, start, limit);
    int module = i < limit && content.charAt(i) == '/' ? i + 1 : start;
    if (module > start) {
      i = endOfName(content, module, limit);
    }
    addTypes(content, module, i, types);
    if (i < limit && content.charAt(i) == '#') {
      i = endOfName(content, i + 1, limit);
    }
    if (i > start && i < limit && content.charAt(i) == '(') {
      i = afterParameters(content, i, limit, types);
    }
    return new SymbolText(withoutSpace(content, start, i), types, i);
  }

  /** The symbol the way that the documentation tool shows it. */
  static String shown(String symbol) {
    return symbol.startsWith("#") ? symbol.substring(1) : symbol.replace('#', '.');
  }

  private static int endOfName(String content, int start, int limit) {
    int i = start;
    while (i < limit
        && (Character.isJavaIdentifierPart(content.charAt(i)) || content.charAt(i) == '.')) {
      i++;
    }
    while (i > start && content.charAt(i - 1) == '.') {
      i--;
    }
    return i;
  }

  private static int afterParameters(String content, int open, int limit, List<TypeAt> types) {
    int i = open + 1;
    boolean expectsType = true;
    while (i < limit && content.charAt(i) != ')') {
      char c = content.charAt(i);
      if (Character.isJavaIdentifierStart(c)) {
        int end = endOfName(content, i, limit);
        if (expectsType) {
          addTypes(content, i, end, types);
        }
        expectsType = false;
        i = end;
      } else {
        expectsType = expectsType || c == ',' || c == '<';
        i++;
      }
    }
    return i < limit ? i + 1 : limit;
  }

  /** The name and the types that qualify it; nothing for a package or a primitive. */
  private static void addTypes(String content, int start, int end, List<TypeAt> types) {
    if (!isCapitalised(content, lastSegment(content, start, end), end)) {
      return;
    }
    for (int i = start; i <= end; i++) {
      boolean segmentEnds = i == end || content.charAt(i) == '.';
      if (segmentEnds && isCapitalised(content, lastSegment(content, start, i), i)) {
        types.add(new TypeAt(content.substring(start, i), start));
      }
    }
  }

  private static boolean isCapitalised(String content, int at, int end) {
    return at < end && Character.isUpperCase(content.charAt(at));
  }

  private static int lastSegment(String content, int start, int end) {
    return Math.max(start, content.lastIndexOf('.', end - 1) + 1);
  }

  private static String withoutSpace(String content, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = content.charAt(i);
      if (!Character.isWhitespace(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }
}
