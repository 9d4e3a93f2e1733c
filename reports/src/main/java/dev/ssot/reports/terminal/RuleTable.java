package dev.ssot.reports.terminal;

import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import dev.ssot.reports.terminal.TextTable.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** How many violations each rule has, new ones by severity. */
final class RuleTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("errors", counts -> counts.weighing(Severity.ERROR)),
          new Column("warnings", counts -> counts.weighing(Severity.WARNING)),
          new Column("infos", counts -> counts.weighing(Severity.INFO)),
          new Column("new", Counts::fresh),
          new Column("baselined", counts -> counts.with(Violation.Status.BASELINED)),
          new Column("suppressed", counts -> counts.with(Violation.Status.SUPPRESSED)));

  private static final Comparator<Counts> HEAVIEST_FIRST =
      Comparator.<Counts>comparingLong(counts -> -counts.weighing(Severity.ERROR))
          .thenComparing(counts -> -counts.weighing(Severity.WARNING))
          .thenComparing(counts -> -counts.weighing(Severity.INFO))
          .thenComparing(Counts::rule);

  private RuleTable() {}

  static void draw(Screen screen, Result result) throws IOException {
    if (result.violations().isEmpty()) {
      return;
    }
    Map<String, List<Violation>> byRule =
        result.violations().stream()
            .collect(Collectors.groupingBy(Violation::rule, TreeMap::new, Collectors.toList()));
    List<Counts> counts = new ArrayList<>();
    byRule.forEach((rule, violations) -> counts.add(new Counts(rule, violations)));
    counts.sort(HEAVIEST_FIRST);
    Counts total = new Counts("total", result.violations());
    for (String line : fitting(screen, counts, total)) {
      screen.line(line);
    }
    screen.blank();
  }

  /** With all columns if there is room, else with those that say something. */
  private static List<String> fitting(Screen screen, List<Counts> counts, Counts total) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.removeIf(column -> column.of().applyAsLong(total) == 0);
    while (columns.size() > 1 && table(screen, columns, counts, total).width() > screen.width()) {
      columns.remove(0);
    }
    return table(screen, columns, counts, total).lines();
  }

  private static TextTable table(
      Screen screen, List<Column> columns, List<Counts> counts, Counts total) {
    TextTable table = new TextTable();
    List<Cell> head = new ArrayList<>(List.of(Cell.of("rule", screen.paint()::bold)));
    columns.forEach(column -> head.add(Cell.of(column.title(), screen.paint()::bold)));
    table.row(head);
    counts.forEach(each -> table.row(cells(columns, each)));
    if (counts.size() > 1) {
      table.row(cells(columns, total));
    }
    return table;
  }

  private static List<Cell> cells(List<Column> columns, Counts counts) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.plain(counts.rule())));
    columns.forEach(column -> cells.add(Cell.count(column.of().applyAsLong(counts))));
    return cells;
  }

  private record Column(String title, ToLongFunction<Counts> of) {}

  private record Counts(String rule, List<Violation> violations) {

    long fresh() {
      return with(Violation.Status.NEW);
    }

    long weighing(Severity severity) {
      return violations.stream().filter(v -> v.isNew() && v.severity() == severity).count();
    }

    long with(Violation.Status status) {
      return violations.stream().filter(violation -> violation.status() == status).count();
    }
  }
}
