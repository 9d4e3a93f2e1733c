package dev.ssot.model.migration;

import java.util.List;

/**
 * The files that a step may change. A recipe speaks of the whole tree; a step may keep a part of
 * what it comes to.
 *
 * @param paths the files, or folders with a slash at their end; empty for the whole tree
 * @param text whether names in string literals and resources may change; they are reported if not
 * @param usesOnly whether declarations stay that would move along with their uses
 */
public record Scope(List<String> paths, boolean text, boolean usesOnly) {

  public static final Scope TREE = new Scope(List.of(), false);

  /** With declarations that move along where they have to. */
  public Scope(List<String> paths, boolean text) {
    this(paths, text, false);
  }

  public boolean isTree() {
    return paths.isEmpty();
  }

  /** Whether a file, by its path from the root, is in it. */
  public boolean contains(String path) {
    return isTree() || paths.stream().anyMatch(each -> covers(each, path));
  }

  private static boolean covers(String scope, String path) {
    return scope.endsWith("/") ? path.startsWith(scope) : path.equals(scope);
  }
}
