package dev.ssot.reports.terminal;

import dev.ssot.model.ReportSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where a report is read: its width, its colours, and what is written so far. */
public final class Screen {

  private static final int UNLIMITED = 1_000_000;

  /** Narrower than this, nothing fits anyway. */
  private static final int NARROWEST = 30;

  private final Appendable out;
  private final Paint paint;
  private final int width;

  private Screen(Appendable out, Paint paint, int width) {
    this.out = out;
    this.paint = paint;
    this.width = width;
  }

  /** The screen that settings describe; without a width, lines are as long as they need to be. */
  public static Screen of(ReportSettings settings, Appendable out) {
    int width = settings.width() <= 0 ? UNLIMITED : Math.max(settings.width(), NARROWEST);
    return new Screen(out, new Paint(settings.colour()), width);
  }

  /** A text from outside without anything that a terminal would obey. */
  public static String harmless(String text) {
    return SafeText.of(text).toString();
  }

  /** The same screen, no wider than that. */
  Screen atMost(int columns) {
    return new Screen(out, paint, Math.min(width, columns));
  }

  Paint paint() {
    return paint;
  }

  int width() {
    return width;
  }

  /** Writes a line that is safe, painted and short enough already. */
  void line(String line) throws IOException {
    out.append(line.stripTrailing()).append('\n');
  }

  /** Writes a sentence, wrapped. */
  public void say(String sentence) throws IOException {
    paragraph(Label.NONE, sentence, 0);
  }

  public void blank() throws IOException {
    line("");
  }

  /** Writes a text behind a label, wrapped; further lines start at the column {@code hang}. */
  void paragraph(Label label, String text, int hang) throws IOException {
    paragraph(label, text, hang, UnaryOperator.identity());
  }

  /** A name in bold, filled up to a width, and a text behind it. */
  void labelled(int width, String name, String text) throws IOException {
    String fill = " ".repeat(width - name.length());
    paragraph(new Label(paint().bold(name) + fill, width), text, width);
  }

  void paragraph(Label label, String text, int hang, UnaryOperator<String> painted)
      throws IOException {
    String start = label.painted();
    int used = label.width();
    for (String part : wrapped(text, width - used, width - hang)) {
      line(start + painted.apply(part));
      start = " ".repeat(hang);
    }
  }

  /** A text from outside, made harmless and broken at blanks where there are some. */
  static List<String> wrapped(String text, int first, int others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SafeText.of(text).toString().split(" ", -1)) {
      int columns = lines.isEmpty() ? first : others;
      if (!line.isEmpty() && SafeText.width(line + " " + word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
