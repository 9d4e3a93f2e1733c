package dev.ssot.reports.terminal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Rows of cells in columns: the first to the left, all others to the right unless told. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<Cell>> rows = new ArrayList<>();
  private final Set<Integer> left = new HashSet<>(Set.of(0));

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

    private Cell shortened(int columns) {
      SafeText safe = SafeText.of(text);
      return safe.width() <= columns ? this : new Cell(safe.between(0, columns - 1) + "…", paint);
    }
  }

  void row(List<Cell> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Aligns a column to the left. */
  TextTable left(int column) {
    left.add(column);
    return this;
  }

  /** Cuts the cells of a column so that the table takes no more than that many columns. */
  void shorten(int column, int width) {
    int room = Math.max(widths()[column] - Math.max(0, width() - width), 1);
    rows.replaceAll(
        row ->
            IntStream.range(0, row.size())
                .mapToObj(i -> i == column ? row.get(i).shortened(room) : row.get(i))
                .toList());
  }

  int columns() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The columns of the screen that the table takes. */
  int width() {
    return IntStream.of(widths()).sum() + GAP.length() * Math.max(0, columns() - 1);
  }

  List<String> lines() {
    int[] widths = widths();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<Cell> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      Cell cell = row.get(column);
      String text = SafeText.of(cell.text()).toString();
      String fill = " ".repeat(widths[column] - SafeText.width(text));
      String painted = cell.paint().apply(text);
      line.append(column == 0 ? "" : GAP);
      line.append(left.contains(column) ? painted + fill : fill + painted);
    }
    return line.toString();
  }

  private int[] widths() {
    int[] widths = new int[columns()];
    for (List<Cell> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], SafeText.width(row.get(column).text()));
      }
    }
    return widths;
  }
}
