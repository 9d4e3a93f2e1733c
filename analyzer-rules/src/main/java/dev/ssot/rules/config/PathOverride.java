package dev.ssot.rules.config;

import dev.ssot.rules.scan.Globs;
import java.util.Map;

/**
 * Other levels for some files.
 *
 * @param rules by rule id
 */
public record PathOverride(Globs paths, Map<String, Level> rules) {

  /** The key of the globs of one of the overrides, counted from 0. */
  static String pathsKey(int number) {
    return "overrides." + (number + 1) + ".paths";
  }

  /** The key of the rules in one of the overrides, counted from 0. */
  public static String key(int number) {
    return "overrides." + (number + 1) + ".rules";
  }
}
