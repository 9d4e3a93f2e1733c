package dev.ssot.reports.terminal;

import dev.ssot.model.concept.PassedOver;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.reports.terminal.TextTable.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All concepts, one a line. */
public final class ConceptList {

  private static final Column ORIGIN = new Column("origin", ConceptSummary::origin);
  private static final Column SCORE =
      new Column("score", concept -> ConceptView.score(concept.score()));
  private static final Column DIVERGENT = new Column("divergent", ConceptList::divergent);
  private static final List<Column> COLUMNS =
      List.of(
          new Column("concept", ConceptSummary::name),
          new Column("members", concept -> String.valueOf(concept.members().size())),
          DIVERGENT,
          SCORE,
          ORIGIN);
  private static final Column CANONICAL = new Column("canonical", ConceptSummary::canonical);
  private static final Column CANONICAL_SIMPLY =
      new Column("canonical", concept -> simpleName(concept.canonical()));

  private ConceptList() {}

  public static void draw(Screen screen, List<ConceptSummary> concepts) throws IOException {
    if (concepts.isEmpty()) {
      screen.line("No concepts: nothing here seems to have several implementations.");
      return;
    }
    for (String line : fitting(screen, concepts).lines()) {
      screen.line(line);
    }
  }

  /** As much as there is room for: packages go first, then the columns that say least. */
  private static TextTable fitting(Screen screen, List<ConceptSummary> concepts) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.add(CANONICAL);
    if (table(screen, columns, concepts).width() > screen.width()) {
      columns.set(columns.size() - 1, CANONICAL_SIMPLY);
    }
    for (Column dispensable : List.of(ORIGIN, DIVERGENT, SCORE)) {
      if (table(screen, columns, concepts).width() > screen.width()) {
        columns.remove(dispensable);
      }
    }
    TextTable table = table(screen, columns, concepts).left(columns.size() - 1);
    table.shorten(columns.size() - 1, screen.width());
    return table;
  }

  private static TextTable table(
      Screen screen, List<Column> columns, List<ConceptSummary> concepts) {
    TextTable table = new TextTable();
    table.row(
        columns.stream().map(column -> Cell.of(column.title(), screen.paint()::bold)).toList());
    for (ConceptSummary concept : concepts) {
      table.row(columns.stream().map(column -> Cell.plain(column.of().apply(concept))).toList());
    }
    return table;
  }

  /** Types that look alike and were recognised as intended. */
  public static void drawPassedOver(Screen screen, List<PassedOver> passedOver) throws IOException {
    screen.line(screen.paint().bold("passed over: they look alike, and are meant to be"));
    for (PassedOver each : passedOver) {
      String score = each.score() == 0 ? "" : "score " + each.score() + ": ";
      screen.paragraph(Label.plain("  "), each.first() + " and " + each.second(), 4);
      screen.paragraph(Label.plain("    "), score + each.reason(), 4, screen.paint()::dim);
    }
    if (passedOver.isEmpty()) {
      screen.line("  none");
    }
  }

  private static String divergent(ConceptSummary concept) {
    int rows = concept.divergentMethods();
    return rows == 0 ? "-" : String.valueOf(rows);
  }

  private static String simpleName(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  private record Column(String title, Function<ConceptSummary, String> of) {}
}
