package dev.ssot.rules.constant;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the names of constants tell. */
final class ConstantNames {

  /** Words that constants of all kinds are called by. */
  private static final Set<String> COMMON =
      Set.of(
          "DEFAULT",
          "MAX",
          "MIN",
          "MAXIMUM",
          "MINIMUM",
          "SIZE",
          "LENGTH",
          "COUNT",
          "LIMIT",
          "NAME",
          "TYPE",
          "ID",
          "KEY",
          "VALUE",
          "PREFIX",
          "SUFFIX",
          "INITIAL",
          "CURRENT",
          "VERSION",
          "CAPACITY",
          "TIMEOUT",
          "ORDER",
          "INDEX",
          "OFFSET",
          "THE",
          "OF",
          "IN",
          "TO",
          "IS",
          "NO",
          "NOT",
          "EMPTY",
          "NULL",
          "NONE",
          "ALL",
          "MS",
          "BYTES",
          "DOC",
          "CONFIG",
          "BUFFER",
          "BEAN",
          "ATTRIBUTE",
          "FIELD",
          "TAG",
          "PROPERTY");

  private ConstantNames() {}

  /** Whether two names have a word in common that says something. */
  static boolean shareWord(String one, String other) {
    List<String> words = List.of(other.split("_", -1));
    return Stream.of(one.split("_", -1))
        .anyMatch(word -> words.contains(word) && tellingWords(word) > 0);
  }

  /** How many words of a name say something. */
  static long tellingWords(String name) {
    return Stream.of(name.split("_", -1))
        .filter(word -> word.length() > 1 && !COMMON.contains(word))
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .count();
  }
}
