package dev.ssot.reports.terminal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The violations that nothing accepts, the heaviest first, and how many are left out. Unless a
 * reader says how many to show, those that are the same in several places are shown once, and what
 * is only worth knowing is left out beside what is wrong.
 */
public final class ViolationList {

  /** The property that says how many violations are shown: a number, or {@link #ALL}. */
  public static final String LIMIT = "limit";

  public static final String ALL = "all";

  private static final int DEFAULT_LIMIT = 50;

  private ViolationList() {}

  public static void draw(Screen screen, Result result, ReportSettings settings)
      throws IOException {
    List<Violation> fresh = result.violations().stream().filter(Violation::isNew).toList();
    Alike alike =
        settings.properties().containsKey(LIMIT) ? Alike.each(fresh) : Alike.of(heavy(fresh));
    List<Violation> first = alike.first();
    int shown = Math.min(limit(settings), first.size());
    int hidden = fresh.size();
    for (Violation violation : grouped(first.subList(0, shown))) {
      ViolationView.draw(screen, violation, alike.others(violation));
      hidden -= 1 + alike.others(violation).size();
    }
    if (hidden > 0) {
      String are = hidden == 1 ? " more violation is" : " more violations are";
      String how = " not shown: --all shows all, --limit N the first N";
      screen.paragraph(Label.NONE, hidden + are + how, 0);
      screen.blank();
    }
  }

  /** What is wrong, or else what is worth knowing. */
  private static List<Violation> heavy(List<Violation> violations) {
    List<Violation> heavy =
        violations.stream().filter(each -> each.severity() != Severity.INFO).toList();
    return heavy.isEmpty() ? violations : heavy;
  }

  /** Of each severity rule by rule and concept by concept, those that lead the list first. */
  private static List<Violation> grouped(List<Violation> violations) {
    Map<Severity, Map<String, Map<String, List<Violation>>>> groups =
        violations.stream()
            .collect(
                groupingBy(
                    Violation::severity,
                    LinkedHashMap::new,
                    groupingBy(
                        Violation::rule,
                        LinkedHashMap::new,
                        groupingBy(Violation::concept, LinkedHashMap::new, toList()))));
    return groups.values().stream()
        .flatMap(ofSeverity -> ofSeverity.values().stream())
        .flatMap(ofRule -> ofRule.values().stream())
        .flatMap(List::stream)
        .toList();
  }

  private static int limit(ReportSettings settings) {
    String limit = settings.properties().getOrDefault(LIMIT, String.valueOf(DEFAULT_LIMIT));
    return limit.equals(ALL) ? Integer.MAX_VALUE : Integer.parseInt(limit);
  }
}
