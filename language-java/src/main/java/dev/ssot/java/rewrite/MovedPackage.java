package dev.ssot.java.rewrite;

import dev.ssot.model.migration.Recipe;
import java.util.regex.Pattern;

/**
 * Which names change when a package moves.
 *
 * @param alone whether the packages below it stay
 */
record MovedPackage(String from, String to, boolean alone) {

  private static final String ON_DEMAND = ".*";

  static MovedPackage of(Recipe.MovePackage recipe) {
    boolean alone = recipe.from().endsWith(ON_DEMAND);
    return new MovedPackage(plain(recipe.from()), plain(recipe.to()), alone);
  }

  private static String plain(String written) {
    return written.endsWith(ON_DEMAND)
        ? written.substring(0, written.length() - ON_DEMAND.length())
        : written;
  }

  /** The name that a package has afterwards. */
  String moved(String packageName) {
    return moves(packageName) ? to + packageName.substring(from.length()) : packageName;
  }

  private boolean moves(String packageName) {
    return packageName.equals(from)
        || (!alone && packageName.startsWith(from + ".") && !isThere(packageName));
  }

  /** What a type or a member of one is called afterwards. */
  String movedType(KnownTypes types, String path) {
    return path.startsWith(from + ".") && moves(types.packageOf(path))
        ? to + path.substring(from.length())
        : path;
  }

  /** Whether a name leads through a target that lies below the package. */
  boolean isThere(String path) {
    return to.startsWith(from + ".") && (path.equals(to) || path.startsWith(to + "."));
  }

  /** Whether a text that starts with the package goes on with something that moves. */
  boolean reaches(String text) {
    boolean type = text.matches(Pattern.quote(from) + "(?:\\.\\p{Lu}.*)?");
    return type || (!alone && !isThere(text));
  }

  /** What has to stand behind the package in a text, so that it is meant. */
  String behind() {
    String next = alone ? "\\p{Lu}" : "[\\w*]";
    String there =
        to.startsWith(from + ".")
            ? "(?!" + Pattern.quote(to.substring(from.length())) + "(?![\\w-]))"
            : "";
    return there + "(?=\\." + next + "|[\"'\\s,;<]|:(?=\\s|$)|$)";
  }
}
