package dev.ssot.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Rows of cells in columns: the first to the left, all others to the right. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<Cell>> rows = new ArrayList<>();

  /** A text and its colour. */
  record Cell(String text, UnaryOperator<String> paint) {

    static Cell plain(String text) {
      return new Cell(text, UnaryOperator.identity());
    }

    static Cell of(String text, UnaryOperator<String> paint) {
      return new Cell(text, paint);
    }

    /** A number; none is a dash. */
    static Cell count(long count) {
      return plain(count == 0 ? "-" : String.valueOf(count));
    }
  }

  void row(List<Cell> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The columns that the table takes. */
  int width() {
    int[] widths = widths();
    return IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
  }

  List<String> lines() {
    int[] widths = widths();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<Cell> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      Cell cell = row.get(column);
      String text = SafeText.of(cell.text()).toString();
      String fill = " ".repeat(widths[column] - SafeText.width(text));
      String painted = cell.paint().apply(text);
      line.append(column == 0 ? painted + fill : GAP + fill + painted);
    }
    return line.toString();
  }

  private int[] widths() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<Cell> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], SafeText.width(row.get(column).text()));
      }
    }
    return widths;
  }
}
