package dev.ssot.rules.gate.identity;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names within subjects and details. */
final class Names {

  private static final Pattern PACKAGES = Pattern.compile("(?<![\\w$.])(?:[a-z_][\\w$]*\\.)+");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.]*");

  private static final Pattern BETWEEN = Pattern.compile("[ >-]+");

  private Names() {}

  /** The names in subjects and details, those of packages among them. */
  static Set<String> words(String text) {
    return Set.copyOf(BETWEEN.splitAsStream(text).toList());
  }

  /** The text without the packages of the names in it. */
  static String simple(String text) {
    return PACKAGES.matcher(text).replaceAll("");
  }

  /** The package of a type, with a dot behind it, or "". */
  static String packageOf(String type) {
    Matcher matcher = PACKAGES.matcher(type);
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** The text with names, and names that begin with them, replaced. */
  static String replaced(String text, Map<String, String> renamed) {
    return NAME.matcher(text).replaceAll(match -> quoted(replacement(match.group(), renamed)));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String replacement(String name, Map<String, String> renamed) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String other = renamed.get(name.substring(0, end));
      if (other != null) {
        return other + name.substring(end);
      }
    }
    return name;
  }
}
