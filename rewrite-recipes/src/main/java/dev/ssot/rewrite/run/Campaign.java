package dev.ssot.rewrite.run;

import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Step;
import dev.ssot.rewrite.apply.Migration;
import dev.ssot.rewrite.apply.PreparedStep;
import dev.ssot.rewrite.journal.Conflict;
import dev.ssot.rewrite.journal.Entry;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.tree.Overlay;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Carries the steps that are meant out, one after the other, until one does not succeed. */
public final class Campaign {

  private final MigrationPlan plan;
  private final Selection selection;
  private final Migration migration;
  private final Set<String> applied;

  /** A campaign over a tree whose journal tells what is applied already. */
  public Campaign(MigrationPlan plan, Selection selection, Migration migration, Journal journal)
      throws IOException {
    this.plan = plan;
    this.selection = selection;
    this.migration = migration;
    this.applied =
        journal.applied().stream().map(Entry::step).collect(Collectors.toCollection(HashSet::new));
  }

  /** Hears of each step before and after it is carried out. */
  public interface Listener {

    void begins(Step step) throws IOException;

    void ended(PreparedStep step, StepRun.Report report) throws IOException;
  }

  /**
   * What the steps that are meant would do, as if every step before them were done. Nothing is
   * written. The list ends with the first step that cannot be made.
   */
  public List<PreparedStep> rehearse(Overlay tree) {
    List<PreparedStep> meant = new ArrayList<>();
    Overlay now = tree;
    for (Step step : plan.steps()) {
      if (applied.contains(step.id())) {
        continue;
      }
      if (meant.size() == selection.limit() || isLast(step)) {
        break;
      }
      PreparedStep prepared = migration.prepare(step, now);
      if (selection.contains(step)) {
        meant.add(prepared);
      }
      if (!prepared.conflicts().isEmpty()) {
        break;
      }
      now = prepared.after();
    }
    return meant;
  }

  /** Whether nothing that is meant comes from here on. */
  private boolean isLast(Step step) {
    int from = plan.steps().indexOf(step);
    return plan.steps().subList(from, plan.steps().size()).stream().noneMatch(selection::contains);
  }

  /** Carries the steps out; false as soon as one does not succeed. */
  public boolean run(Overlay tree, StepRun run, Listener listener) throws IOException {
    Overlay now = tree;
    int count = 0;
    for (Step step : plan.steps()) {
      if (applied.contains(step.id()) || !selection.contains(step) || count == selection.limit()) {
        continue;
      }
      listener.begins(step);
      PreparedStep prepared = prepared(step, now);
      StepRun.Report report = run.run(prepared);
      listener.ended(prepared, report);
      if (!report.succeeded()) {
        return false;
      }
      applied.add(step.id());
      now = prepared.after();
      count++;
    }
    return true;
  }

  /** The steps that would have to be applied before a step that is meant, and are not meant. */
  public List<String> waitsFor(Step step, Overlay tree) {
    return missing(step, tree).stream()
        .filter(id -> plan.step(id).stream().noneMatch(selection::contains))
        .toList();
  }

  private List<String> missing(Step step, Overlay now) {
    return step.after().stream()
        .filter(id -> !applied.contains(id))
        .filter(id -> plan.step(id).stream().noneMatch(each -> migration.isDone(each, now)))
        .toList();
  }

  private PreparedStep prepared(Step step, Overlay now) {
    PreparedStep prepared = migration.prepare(step, now);
    List<String> missing = missing(step, now);
    if (missing.isEmpty()) {
      return prepared;
    }
    Conflict first = new Conflict(missing.get(0), "has to be applied before it");
    return new PreparedStep(step, List.of(), List.of(first), prepared.manual(), now, now);
  }
}
