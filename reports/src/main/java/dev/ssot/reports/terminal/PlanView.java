package dev.ssot.reports.terminal;

import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.PlannedFile;
import dev.ssot.model.migration.Risk;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.migration.Step;
import dev.ssot.model.result.Metric;
import dev.ssot.reports.terminal.TextTable.Cell;
import dev.ssot.reports.text.Sentences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A plan: its steps by phase, what they change in figures, and what is left to a person. */
public final class PlanView {

  private static final int MOST = 20;

  private final Screen screen;
  private final Paint paint;
  private final MigrationPlan plan;

  private PlanView(Screen screen, MigrationPlan plan) {
    this.screen = screen;
    this.paint = screen.paint();
    this.plan = plan;
  }

  public static void draw(Screen screen, MigrationPlan plan) throws IOException {
    PlanView view = new PlanView(screen, plan);
    if (!plan.steps().isEmpty()) {
      view.steps();
      view.figures();
    }
    view.manual();
    view.total();
  }

  private void steps() throws IOException {
    TextTable table = new TextTable().left(1);
    table.row(
        List.of(
            bold("step"),
            bold("what"),
            bold("files"),
            bold("tests"),
            bold("calls"),
            bold("resolves"),
            bold("risk"),
            bold("safety")));
    List<Integer> starts = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      if (!plan.phase(phase).isEmpty()) {
        starts.add(table.lines().size());
        plan.phase(phase).forEach(step -> table.row(row(step)));
      }
    }
    table.shorten(1, screen.width());
    List<String> lines = table.lines();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (next < starts.size() && starts.get(next) == i) {
        heading(next++);
      }
      screen.line(lines.get(i));
    }
  }

  private void heading(int number) throws IOException {
    List<Phase> phases = new ArrayList<>(List.of(Phase.values()));
    phases.removeIf(phase -> plan.phase(phase).isEmpty());
    Phase phase = phases.get(number);
    screen.line(paint.frame("phase " + phase.number() + ": " + phase.title()));
  }

  private List<Cell> row(Step step) {
    String number = step.id().replaceFirst("-.*", "");
    return List.of(
        Cell.plain(number),
        Cell.plain(step.title() + (step.optional() ? " (optional)" : "")),
        Cell.count(step.files().size()),
        Cell.count(step.tests()),
        Cell.count(step.callSites()),
        Cell.count(step.resolves().size()),
        Cell.of(step.risk().label(), step.risk() == Risk.LOW ? text -> text : paint::warn),
        Cell.of(step.safety().label(), step.safety() == Safety.SAFE ? text -> text : paint::warn));
  }

  private Cell bold(String text) {
    return Cell.of(text, paint::bold);
  }

  private void figures() throws IOException {
    if (plan.before().isEmpty()) {
      return;
    }
    screen.blank();
    TextTable table = new TextTable();
    table.row(List.of(bold("figure"), bold("now"), bold("after"), bold("target")));
    for (Metric metric : plan.before()) {
      int after = expected(metric);
      String name = plan.concepts().size() > 1 ? metric.concept() + " " : "";
      boolean met = after <= metric.target();
      table.row(
          List.of(
              Cell.plain(name + metric.name()),
              Cell.plain(String.valueOf(metric.count())),
              Cell.of(String.valueOf(after), met ? paint::good : paint::bad),
              Cell.plain(String.valueOf(metric.target()))));
    }
    for (String line : table.lines()) {
      screen.line(line);
    }
  }

  private int expected(Metric metric) {
    return plan.expected().stream()
        .filter(each -> each.name().equals(metric.name()))
        .filter(each -> each.concept().equals(metric.concept()))
        .mapToInt(Metric::count)
        .findFirst()
        .orElse(metric.target());
  }

  private void manual() throws IOException {
    List<ManualItem> items = plan.allManual();
    if (items.isEmpty()) {
      return;
    }
    screen.blank();
    screen.line(paint.bold("for a person"));
    for (ManualItem item : items.subList(0, Math.min(MOST, items.size()))) {
      String place =
          item.location().path() + ":" + item.location().range().startLine() + " " + item.reason();
      screen.paragraph(Label.plain("  "), place, 4);
    }
    if (items.size() > MOST) {
      screen.line(paint.dim("  and " + (items.size() - MOST) + " more, in plan.md"));
    }
  }

  private void total() throws IOException {
    if (!plan.steps().isEmpty() || !plan.allManual().isEmpty()) {
      screen.blank();
    }
    if (plan.steps().isEmpty()) {
      screen.line("Nothing to migrate.");
      return;
    }
    long files =
        plan.steps().stream()
            .flatMap(step -> step.files().stream())
            .map(PlannedFile::path)
            .distinct()
            .count();
    int sites = plan.steps().stream().mapToInt(Step::callSites).sum();
    screen.line(
        Sentences.counted(plan.steps().size(), "step")
            + ", "
            + Sentences.counted(files, "file")
            + ", "
            + Sentences.counted(sites, "call site")
            + ", "
            + Sentences.counted(plan.allManual().size(), "item")
            + " for a person");
  }
}
