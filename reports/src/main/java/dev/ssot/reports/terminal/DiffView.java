package dev.ssot.reports.terminal;

import java.io.IOException;

/** A unified diff in colours. */
public final class DiffView {

  private static final String CUT = "  ... %d more lines; --all shows them";

  private DiffView() {}

  /**
   * Draws a diff.
   *
   * @param limit the most lines to show
   */
  public static void draw(Screen screen, String diff, int limit) throws IOException {
    String[] lines = diff.split("\n", -1);
    int all = diff.endsWith("\n") ? lines.length - 1 : lines.length;
    for (int i = 0; i < Math.min(all, limit); i++) {
      screen.line(painted(screen.paint(), SafeText.of(lines[i]).toString()));
    }
    if (all > limit) {
      screen.line(screen.paint().dim(CUT.formatted(all - limit)));
    }
  }

  private static String painted(Paint paint, String line) {
    if (line.startsWith("+++") || line.startsWith("---") || line.startsWith("diff ")) {
      return paint.bold(line);
    }
    if (line.startsWith("@@")) {
      return paint.frame(line);
    }
    if (line.startsWith("+")) {
      return paint.added(line);
    }
    return line.startsWith("-") ? paint.removed(line) : line;
  }
}
