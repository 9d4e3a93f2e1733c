package dev.ssot.reports.terminal;

import dev.ssot.model.migration.Check;
import dev.ssot.model.migration.Criterion;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.NamedCheck;
import dev.ssot.model.migration.Step;
import dev.ssot.model.migration.Verification;
import dev.ssot.reports.terminal.TextTable.Cell;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** How a migration goes: its steps, its checks, and how far it is. */
public final class MigrationView {

  private static final int HANG = 2;
  private static final int MOST = 10;

  private final Screen screen;
  private final Paint paint;

  private MigrationView(Screen screen) {
    this.screen = screen;
    this.paint = screen.paint();
  }

  /** The title of a step that is carried out, or would be. */
  public static void step(Screen screen, Step step) throws IOException {
    Paint paint = screen.paint();
    screen.line(paint.frame(step.id()) + "  " + paint.bold(SafeText.of(step.title()).toString()));
  }

  /** What is left to a person in a step. */
  public static void manual(Screen screen, List<ManualItem> items) throws IOException {
    for (ManualItem item : items) {
      String place = item.location().path() + ":" + item.location().range().startLine();
      screen.paragraph(
          new Label("  " + screen.paint().warn("manual") + " ", 9), place + " " + item.reason(), 9);
    }
  }

  /** What became of a step. */
  public static void outcome(Screen screen, boolean good, String sentence) throws IOException {
    String word = good ? "done" : "failed";
    String painted = good ? screen.paint().good(word) : screen.paint().bad(word);
    screen.paragraph(new Label("  " + painted + "   ", good ? 9 : 11), sentence, 9);
  }

  /** The checks in one line, and below it what is wrong. */
  public static void checks(Screen screen, Verification verification) throws IOException {
    new MigrationView(screen).line(verification.checks());
  }

  private void line(List<Check> checks) throws IOException {
    StringBuilder line = new StringBuilder("  ");
    for (Check check : checks) {
      line.append(line.length() > HANG ? "  " : "").append(painted(check));
    }
    if (!checks.isEmpty()) {
      screen.line(line.toString());
    }
    for (Check check : checks) {
      details(check);
    }
  }

  private String painted(Check check) {
    return switch (check.status()) {
      case PASSED -> check.name() + " " + paint.good("ok");
      case FAILED -> check.name() + " " + paint.bad("failed");
      case SKIPPED -> paint.dim(check.name() + " -");
    };
  }

  private void details(Check check) throws IOException {
    if (check.status() != Check.Status.FAILED) {
      return;
    }
    for (String detail : check.details().subList(0, Math.min(MOST, check.details().size()))) {
      screen.paragraph(Label.plain("    "), check.name() + ": " + detail, 6);
    }
    if (check.details().size() > MOST) {
      screen.line("    and " + (check.details().size() - MOST) + " more");
    }
  }

  /** Each check on a line of its own, with why it was left out. */
  public static void allChecks(Screen screen, Verification verification) throws IOException {
    MigrationView view = new MigrationView(screen);
    for (Check check : verification.checks()) {
      String reason =
          check.status() == Check.Status.SKIPPED ? "  " + String.join(", ", check.details()) : "";
      screen.line(view.painted(check) + view.paint.dim(SafeText.of(reason).toString()));
      view.details(check);
    }
  }

  /** The table of success criteria. */
  public static void criteria(Screen screen, List<Criterion> criteria) throws IOException {
    Paint paint = screen.paint();
    TextTable table = new TextTable().left(1);
    table.row(
        List.of("figure", "concept", "before", "now", "target", "done").stream()
            .map(title -> Cell.of(title, paint::bold))
            .toList());
    for (Criterion each : criteria) {
      table.row(
          List.of(
              Cell.plain(each.name()),
              Cell.plain(each.concept()),
              Cell.plain(String.valueOf(each.before())),
              Cell.of(String.valueOf(each.now()), each.isMet() ? paint::good : paint::bad),
              Cell.plain(String.valueOf(each.target())),
              Cell.plain(each.percent() + " %")));
    }
    for (String line : table.lines()) {
      screen.line(line);
    }
  }

  /** The named checks, by concept and group. */
  public static void named(Screen screen, List<NamedCheck> checks) throws IOException {
    MigrationView view = new MigrationView(screen);
    String title = "";
    for (NamedCheck check : checks) {
      String next = check.concept() + ": " + check.group();
      if (!next.equals(title)) {
        screen.line(view.paint.bold(next));
        title = next;
      }
      view.named(check);
    }
  }

  private void named(NamedCheck check) throws IOException {
    String word = check.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String painted =
        switch (check.status()) {
          case PASSED -> paint.good(word);
          case FAILED -> paint.bad(word);
          case NEEDS_GUARD_TEST -> paint.warn(word);
        };
    String start = "  " + check.name() + "  ";
    Label label = new Label(start + painted, SafeText.width(start + word));
    screen.paragraph(label, check.reason().isEmpty() ? "" : ": " + check.reason(), 6);
  }
}
