package dev.ssot.rules.scan;

import java.util.List;

/**
 * Which files of a tree count, going by their paths.
 *
 * @param include patterns of which a path has to match one, unless there are none
 * @param exclude patterns of which a path may match none
 * @param prefix what comes in front of a path before it is matched: the way from the folder that
 *     the patterns are relative to down to the root, with a slash behind each folder
 */
public record Selection(Globs include, Globs exclude, String prefix) {

  /** All files. */
  public static final Selection ALL = new Selection(new Globs(List.of()), new Globs(List.of()), "");

  boolean accepts(String path) {
    return (include.isEmpty() || include.matches(prefix + path)) && !exclude.matches(prefix + path);
  }

  boolean isEverything() {
    return include.isEmpty() && exclude.isEmpty();
  }
}
