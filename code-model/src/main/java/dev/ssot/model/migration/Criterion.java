package dev.ssot.model.migration;

import dev.ssot.model.result.Metric;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the table of success criteria.
 *
 * @param percent how much of the way from {@code before} to {@code target} is done, 100 at the end
 */
public record Criterion(String name, String concept, int before, int now, int target, int percent) {

  public boolean isMet() {
    return now <= target;
  }

  /** The table, in the order of the figures before. */
  public static List<Criterion> table(List<Metric> before, List<Metric> now) {
    List<Criterion> table = new ArrayList<>();
    for (Metric metric : before) {
      int count =
          now.stream()
              .filter(each -> each.name().equals(metric.name()))
              .filter(each -> each.concept().equals(metric.concept()))
              .mapToInt(Metric::count)
              .findFirst()
              .orElse(metric.target());
      table.add(
          new Criterion(
              metric.name(),
              metric.concept(),
              metric.count(),
              count,
              metric.target(),
              percent(metric.count(), count, metric.target())));
    }
    return table;
  }

  private static int percent(int before, int now, int target) {
    if (now <= target) {
      return 100;
    }
    int way = before - target;
    return way <= 0 ? 0 : Math.max(0, 100 * (before - now) / way);
  }
}
