package dev.ssot.model.migration;

import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param name one word: {@code parses}, {@code compiles}, {@code tests}, {@code compatible}, {@code
 *     consistent}, {@code isolated}
 * @param details what is wrong, or why it was not looked at; one sentence each
 */
public record Check(String name, Status status, List<String> details) {

  /** How it ended. */
  public enum Status {
    PASSED,
    FAILED,
    SKIPPED
  }

  public static Check of(String name, List<String> wrong) {
    return new Check(name, wrong.isEmpty() ? Status.PASSED : Status.FAILED, wrong);
  }

  public static Check skipped(String name, String why) {
    return new Check(name, Status.SKIPPED, List.of(why));
  }
}
