package dev.ssot.rules.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names taken apart into words. */
public final class Words {

  /** Words that say which one of several it is, not what it is. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "abstract",
          "base",
          "basic",
          "default",
          "simple",
          "standard",
          "generic",
          "common",
          "new",
          "old",
          "legacy",
          "deprecated",
          "unified",
          "isolated",
          "custom",
          "my",
          "the",
          "v",
          "impl",
          "internal",
          "enhanced",
          "improved",
          "advanced",
          "core",
          "main",
          "shared",
          "global",
          "static",
          "instance");

  /** Words for kinds of numbers and other primitive things. */
  private static final Set<String> PRIMITIVES =
      Set.of(
          "int",
          "integer",
          "long",
          "short",
          "byte",
          "bytes",
          "char",
          "character",
          "float",
          "double",
          "boolean",
          "bool",
          "string",
          "object",
          "void",
          "array",
          "number",
          "decimal",
          "bi",
          "big",
          "unary",
          "binary");

  /** Words that only say in which direction a name is to be read. */
  private static final Set<String> CONNECTING =
      Set.of("to", "from", "by", "of", "via", "as", "in", "on", "for", "with", "into");

  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("fetch", "get"),
          Map.entry("load", "get"),
          Map.entry("retrieve", "get"),
          Map.entry("obtain", "get"),
          Map.entry("read", "get"),
          Map.entry("delete", "remove"),
          Map.entry("drop", "remove"),
          Map.entry("strip", "remove"),
          Map.entry("skip", "remove"),
          Map.entry("create", "make"),
          Map.entry("build", "make"),
          Map.entry("new", "make"),
          Map.entry("insert", "add"),
          Map.entry("append", "add"),
          Map.entry("put", "add"),
          Map.entry("utils", "util"),
          Map.entry("utilities", "util"),
          Map.entry("helper", "util"),
          Map.entry("helpers", "util"),
          Map.entry("dispatch", "send"),
          Map.entry("emit", "send"),
          Map.entry("publish", "send"));

  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "e", "s");

  private Words() {}

  /** The words of a camel-case or underscored name, in lower case; digits are words. */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || isBoundary(name, i)) {
        String word = name.substring(start, i).replace("_", "").replace("$", "");
        if (!word.isEmpty()) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
        start = i;
      }
    }
    return words;
  }

  private static boolean isBoundary(String name, int i) {
    char before = name.charAt(i - 1);
    char here = name.charAt(i);
    if (before == '_' || here == '_') {
      return true;
    }
    if (Character.isDigit(before) != Character.isDigit(here)) {
      return true;
    }
    if (Character.isUpperCase(here)) {
      boolean endsAcronym = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
      return !Character.isUpperCase(before) || endsAcronym;
    }
    return false;
  }

  static boolean isQualifier(String word) {
    return QUALIFIERS.contains(word) || isVersion(word);
  }

  public static boolean isVersion(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  static boolean isConnecting(String word) {
    return CONNECTING.contains(word);
  }

  public static boolean isPrimitive(String word) {
    return PRIMITIVES.contains(word);
  }

  /** A word without its grammatical ending: {@code typed} and {@code types} are {@code typ}. */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending) && !word.endsWith("ss")) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Whether two words are forms of one, as {@code type} and {@code typed}, but not its plural. */
  static boolean areForms(String one, String other) {
    return !one.equals(other)
        && stem(one).equals(stem(other))
        && !isPlural(one, other)
        && !isPlural(other, one);
  }

  private static boolean isPlural(String many, String single) {
    return many.equals(single + "s") || many.equals(single + "es");
  }

  /** The telling words of a sentence, as stems. */
  public static Set<String> ofText(String text) {
    Set<String> words = new TreeSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || lower.charAt(i) < 'a' || lower.charAt(i) > 'z') {
        if (i - start > 3) {
          words.add(stem(lower.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** One word for all that mean the same. */
  public static String normal(String word) {
    return SYNONYMS.getOrDefault(word, word);
  }
}
