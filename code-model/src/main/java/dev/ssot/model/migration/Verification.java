package dev.ssot.model.migration;

import java.util.ArrayList;
import java.util.List;

/** Whether a step kept everything working. */
public record Verification(String step, List<Check> checks) {

  public boolean passed() {
    return checks.stream().noneMatch(check -> check.status() == Check.Status.FAILED);
  }

  /** The same with one more check. */
  public Verification with(Check check) {
    List<Check> more = new ArrayList<>(checks);
    more.add(check);
    return new Verification(step, List.copyOf(more));
  }
}
