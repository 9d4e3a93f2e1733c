package dev.ssot.reports.text;

import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import java.util.Locale;

/** What several formats say in the same words. */
public final class Sentences {

  private Sentences() {}

  /** What is wrong, and what to do about it. */
  public static String about(Violation violation) {
    return violation.help().isEmpty()
        ? violation.message()
        : violation.message() + ". " + capital(violation.help());
  }

  /** The verdict in one clause, such as "2 new violations are warnings or errors". */
  public static String judgement(Verdict verdict) {
    boolean one = verdict.gating() == 1;
    String weight =
        switch (verdict.failOn()) {
          case "error" -> one ? " is an error" : " are errors";
          case "warning" -> one ? " is a warning or an error" : " are warnings or errors";
          default -> "";
        };
    return verdict.gating() == 0
        ? "no new violations" + weight
        : counted(verdict.gating(), "new violation") + weight;
  }

  /** A number and what it counts. */
  public static String counted(long count, String noun) {
    return count(count) + " " + noun + (count == 1 ? "" : "s");
  }

  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  public static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
