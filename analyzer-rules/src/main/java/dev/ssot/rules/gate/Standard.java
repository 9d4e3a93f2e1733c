package dev.ssot.rules.gate;

import dev.ssot.rules.gate.baseline.Entry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a run is measured by.
 *
 * @param known the findings that are no news
 * @param whole whether the run sees all that the known findings are about; where it does not, what
 *     it misses is not fixed
 * @param staleFails whether known findings that no longer occur fail the run
 * @param today the day on which suppressions and entries are judged
 */
public record Standard(List<Entry> known, boolean whole, boolean staleFails, LocalDate today) {

  /** Nothing is known. */
  public static Standard none() {
    return new Standard(List.of(), true, false, LocalDate.now(ZoneId.systemDefault()));
  }

  /** What a commit is judged by: nothing is known, and a suppression that held once holds. */
  public static Standard ofCommit() {
    return new Standard(List.of(), true, false, LocalDate.MIN);
  }

  public Standard withKnown(List<Entry> entries) {
    return new Standard(List.copyOf(entries), whole, staleFails, today);
  }

  public Standard ofPart(boolean part) {
    return new Standard(known, whole && !part, staleFails, today);
  }

  public Standard failingOnStale(boolean fails) {
    return new Standard(known, whole, fails, today);
  }
}
