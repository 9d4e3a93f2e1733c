package dev.ssot.reports.terminal;

import dev.ssot.model.result.Place;
import dev.ssot.model.source.Range;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Source lines of one file behind a gutter with line numbers, and what is marked in them. */
final class CodeFrame {

  /** Longer source lines are cut even where the screen has no width. */
  private static final int LONGEST = 160;

  private final Screen screen;
  private final int gutter;

  /**
   * A frame.
   *
   * @param gutter how many digits the longest line number has
   */
  CodeFrame(Screen screen, int gutter) {
    this.screen = screen;
    this.gutter = gutter;
  }

  /** A place, how its carets look, and their colour. */
  record Mark(Place place, char caret, UnaryOperator<String> paint) {

    int line() {
      return place.range().startLine();
    }
  }

  /** Draws marks of one file, by position. */
  void draw(List<Mark> marks) throws IOException {
    bar();
    int previousLine = 0;
    String previousText = "";
    for (Mark mark : marks) {
      Window window = Window.around(mark.place(), room());
      if (previousLine > 0 && mark.line() > previousLine + 1) {
        screen.line(screen.paint().frame("..."));
      }
      if (mark.line() != previousLine || !window.text().equals(previousText)) {
        source(mark.line(), window.text());
      }
      carets(mark, window);
      previousLine = mark.line();
      previousText = window.text();
    }
  }

  /** An empty line of the frame. */
  void bar() throws IOException {
    screen.line(screen.paint().frame(" ".repeat(gutter + 1) + "|"));
  }

  private int room() {
    return Math.min(screen.width() - gutter - 3, LONGEST);
  }

  private void source(int line, String text) throws IOException {
    String number = " ".repeat(gutter - String.valueOf(line).length()) + line + " |";
    screen.line(screen.paint().frame(number) + " " + text);
  }

  private void carets(Mark mark, Window window) throws IOException {
    String label = SafeText.of(mark.place().message()).toString();
    String carets = String.valueOf(mark.caret()).repeat(window.length());
    int end = window.start() + window.length() + 1 + SafeText.width(label);
    if (label.isEmpty() || end <= room()) {
      row(window.start(), mark.paint().apply((carets + " " + label).stripTrailing()));
      return;
    }
    row(window.start(), mark.paint().apply(carets));
    int indent = indentFor(label, window);
    for (String part : Screen.wrapped(label, room() - indent, room() - indent)) {
      row(indent, mark.paint().apply(part));
    }
  }

  /** Under the carets, or else under the code, or else at the bar: where the label fits. */
  private int indentFor(String label, Window window) {
    int width = SafeText.width(label);
    if (window.start() + width <= room()) {
      return window.start();
    }
    int code = window.text().length() - window.text().stripLeading().length();
    return code + width <= room() ? code : 0;
  }

  private void row(int indent, String painted) throws IOException {
    String bar = screen.paint().frame(" ".repeat(gutter + 1) + "|");
    screen.line(bar + " " + " ".repeat(indent) + painted);
  }

  /**
   * As much of a source line as there is room for.
   *
   * @param text that much, with an ellipsis where something is cut
   * @param start the column at which the carets start, from 0
   * @param length how many carets there are
   */
  private record Window(String text, int start, int length) {

    static Window around(Place place, int room) {
      SafeText line = SafeText.of(place.source().get(0));
      Range range = place.range();
      int from = line.column(range.startColumn() - 1);
      int to = range.endLine() > range.startLine() ? line.width() : line.column(range.endColumn());
      if (line.width() <= room) {
        return new Window(line.toString(), from, Math.max(1, to - from));
      }
      int left = to <= room * 3 / 4 ? 0 : Math.min(from - room / 4, line.width() - room);
      return cut(line, Math.max(0, left), room).mark(from - left, to - left, room);
    }

    private static Window cut(SafeText line, int left, int room) {
      boolean more = left + room < line.width();
      String text = line.between(left == 0 ? 0 : left + 1, left + room - (more ? 1 : 0));
      return new Window((left == 0 ? "" : "…") + text + (more ? "…" : ""), 0, 0);
    }

    private Window mark(int from, int to, int room) {
      return new Window(text, from, Math.max(1, Math.min(to, room) - from));
    }
  }
}
