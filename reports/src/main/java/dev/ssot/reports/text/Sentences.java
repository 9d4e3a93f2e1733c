package dev.ssot.reports.text;

import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import java.util.List;
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

  /** The whole verdict, with what it counts. */
  public static String verdict(Verdict verdict) {
    String standing =
        "baselined %s, new %s, fixed %s"
            .formatted(
                count(verdict.baselined()), count(verdict.newViolations()), count(verdict.fixed()));
    String suppressed =
        verdict.suppressed() == 0 ? "" : ", suppressed " + count(verdict.suppressed());
    return judgement(verdict) + "; " + standing + suppressed;
  }

  /** Passed or failed, in one word. */
  public static String word(Verdict verdict) {
    return verdict.passed() ? "passed" : "failed";
  }

  /** What could not be read, with the first of it; there is something. */
  public static String unread(AnalysisSummary analysis) {
    List<Skipped> skipped = analysis.skipped();
    String first = skipped.get(0).place() + ": " + skipped.get(0).reason();
    int more = skipped.size() - 1;
    return counted(skipped.size(), "file")
        + " could not be read and "
        + (more == 0 ? "was" : "were")
        + " not judged: "
        + first
        + (more == 0 ? "" : ", and " + count(more) + " more");
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
