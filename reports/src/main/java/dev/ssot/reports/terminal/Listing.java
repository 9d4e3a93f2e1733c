package dev.ssot.reports.terminal;

import dev.ssot.reports.terminal.TextTable.Cell;
import java.io.IOException;
import java.util.List;

/** Rows of texts under titles, all to the left. */
public final class Listing {

  private Listing() {}

  public static void draw(Screen screen, List<String> titles, List<List<String>> rows)
      throws IOException {
    draw(screen, titles, rows, titles.size());
  }

  /** The same with counts, to the right, from the third column on. */
  public static void drawCounts(Screen screen, List<String> titles, List<List<String>> rows)
      throws IOException {
    draw(screen, titles, rows, 2);
  }

  private static void draw(Screen screen, List<String> titles, List<List<String>> rows, int texts)
      throws IOException {
    TextTable table = new TextTable();
    table.row(titles.stream().map(title -> Cell.of(title, screen.paint()::bold)).toList());
    rows.forEach(row -> table.row(row.stream().map(Cell::plain).toList()));
    for (int column = 1; column < texts; column++) {
      table.left(column);
    }
    for (String line : table.lines()) {
      screen.line(line);
    }
  }
}
