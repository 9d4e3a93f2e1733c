package dev.ssot.rewrite.output;

import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.PlannedFile;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Step;
import dev.ssot.model.result.Metric;
import dev.ssot.rewrite.plan.RecipeText;
import java.util.List;

/** {@code plan.md}: the plan for people. */
public final class PlanMarkdown {

  private static final int FILES = 30;

  private final StringBuilder out = new StringBuilder();

  private PlanMarkdown() {}

  /** The whole plan. */
  public static String write(MigrationPlan plan) {
    PlanMarkdown page = new PlanMarkdown();
    page.head(plan);
    for (Phase phase : Phase.values()) {
      page.phase(phase, plan.phase(phase));
    }
    page.manual("What a person has to do besides", plan.manual());
    return page.out.toString();
  }

  private void head(MigrationPlan plan) {
    line("# Migration plan");
    line("");
    if (!plan.concepts().isEmpty()) {
      line("Concepts: " + code(plan.concepts()) + ".");
      line("");
    }
    int files =
        (int)
            plan.steps().stream()
                .flatMap(step -> step.files().stream().map(PlannedFile::path))
                .distinct()
                .count();
    int sites = plan.steps().stream().mapToInt(Step::callSites).sum();
    line(
        plan.steps().size()
            + " steps, one commit each; "
            + files
            + " files, "
            + sites
            + " call sites; "
            + plan.allManual().size()
            + " things for a person to do.");
    line("");
    metrics(plan);
    overview(plan);
  }

  private void metrics(MigrationPlan plan) {
    if (plan.before().isEmpty()) {
      return;
    }
    line("| figure | concept | now | after the last step | target |");
    line("|---|---|---|---|---|");
    for (Metric metric : plan.before()) {
      int expected =
          plan.expected().stream()
              .filter(each -> each.name().equals(metric.name()))
              .filter(each -> each.concept().equals(metric.concept()))
              .mapToInt(Metric::count)
              .findFirst()
              .orElse(0);
      line(
          "| "
              + metric.name()
              + " | "
              + metric.concept()
              + " | "
              + metric.count()
              + " | "
              + expected
              + " | "
              + metric.target()
              + " |");
    }
    line("");
  }

  private void overview(MigrationPlan plan) {
    line("| step | what | files | tests | call sites | resolves | risk | safety |");
    line("|---|---|---|---|---|---|---|---|");
    for (Step step : plan.steps()) {
      line(
          "| "
              + step.id()
              + " | "
              + step.title()
              + (step.optional() ? " (optional)" : "")
              + " | "
              + step.files().size()
              + " | "
              + step.tests()
              + " | "
              + step.callSites()
              + " | "
              + step.resolves().size()
              + " | "
              + step.risk().label()
              + " | "
              + step.safety().label()
              + " |");
    }
    line("");
  }

  private void phase(Phase phase, List<Step> steps) {
    if (!steps.isEmpty()) {
      line("## Phase " + phase.number() + ": " + phase.title());
      line("");
      steps.forEach(this::step);
    }
  }

  private void step(Step step) {
    line("### " + step.id() + ": " + step.title());
    line("");
    line("Risk " + step.risk().label() + ": " + step.reason() + ".");
    line("");
    if (!step.after().isEmpty()) {
      line("After " + code(step.after()) + ".");
      line("");
    }
    for (Recipe recipe : step.recipes()) {
      line("- " + RecipeText.of(recipe));
    }
    line("");
    files(step.files());
    line("Verify: `" + step.check() + "`. Undo: `" + step.undo() + "`.");
    line("");
    manual("For a person", step.manual());
  }

  private void files(List<PlannedFile> files) {
    for (PlannedFile file : files.subList(0, Math.min(FILES, files.size()))) {
      String what = file.isDeleted() ? "deleted" : file.edits() + " edits";
      String moved = file.isMoved() ? " to `" + file.newPath() + "`" : "";
      line("- `" + file.path() + "`" + moved + ": " + what + ", " + file.safety().label());
    }
    if (files.size() > FILES) {
      line("- and " + (files.size() - FILES) + " more, listed in plan.json");
    }
    line("");
  }

  private void manual(String title, List<ManualItem> items) {
    if (items.isEmpty()) {
      return;
    }
    line("#### " + title);
    line("");
    for (ManualItem item : items) {
      line(
          "- [ ] `"
              + item.location().path()
              + ":"
              + item.location().range().startLine()
              + "` "
              + item.reason());
    }
    line("");
  }

  private static String code(List<String> names) {
    return String.join(", ", names.stream().map(name -> "`" + name + "`").toList());
  }

  private void line(String text) {
    out.append(text.replace("\n", " ")).append('\n');
  }
}
