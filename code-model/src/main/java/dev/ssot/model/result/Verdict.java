package dev.ssot.model.result;

import dev.ssot.model.result.Violation.Status;
import java.util.List;

/**
 * Whether the run passes its gate.
 *
 * @param failOn the lightest severity that gates, as a label
 * @param gating how many new violations gate
 * @param newViolations how many violations nothing accepts
 * @param baselined how many the baseline accepts
 * @param suppressed how many a suppression accepts
 * @param fixed how many entries of the baseline no longer occur
 */
public record Verdict(
    boolean passed,
    String failOn,
    int gating,
    int newViolations,
    int baselined,
    int suppressed,
    int fixed) {

  /** What some violations come to, counted by their status. */
  public static Verdict of(
      boolean passed, String failOn, int gating, List<Violation> violations, int fixed) {
    return new Verdict(
        passed,
        failOn,
        gating,
        count(violations, Status.NEW),
        count(violations, Status.BASELINED),
        count(violations, Status.SUPPRESSED),
        fixed);
  }

  private static int count(List<Violation> violations, Status status) {
    return (int) violations.stream().filter(each -> each.status() == status).count();
  }
}
