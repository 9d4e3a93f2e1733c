package dev.ssot.rewrite.plan;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Step;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Violation;
import dev.ssot.model.source.Location;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.TreeState;
import dev.ssot.rewrite.tree.FileWrite;
import dev.ssot.rewrite.tree.Overlay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The steps so far, and the tree as it is after them. */
final class Rollout {

  private final Rehearsal rehearsal;
  private final TreeReader reader;
  private final Function<Overlay, TreeState> judge;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, List<FileWrite>> writes = new LinkedHashMap<>();
  private final List<ManualItem> manual = new ArrayList<>();
  private final List<Metric> before;
  private final Set<String> known = new HashSet<>();
  private Overlay tree;
  private TreeState state;
  private Batch batch = new Batch();

  /**
   * A rollout that begins with a tree.
   *
   * @param judge what is said of a tree
   */
  Rollout(
      Rehearsal rehearsal, TreeReader reader, Function<Overlay, TreeState> judge, Overlay tree) {
    this.rehearsal = rehearsal;
    this.reader = reader;
    this.judge = judge;
    this.tree = tree;
    this.state = judge.apply(tree);
    this.before = state.result().criteria();
    state.result().violations().stream().map(Violation::key).forEach(known::add);
  }

  /** What is said of the tree that the steps so far leave. */
  TreeState state() {
    settle();
    return state;
  }

  CodeIndex index() {
    return reader.index(tree);
  }

  Map<String, List<FileWrite>> writes() {
    return Map.copyOf(writes);
  }

  Overlay tree() {
    return tree;
  }

  /** Carries steps out; what changes nothing is no step. */
  void add(List<StepDraft> drafts) {
    drafts.forEach(this::add);
  }

  private void add(StepDraft draft) {
    Rehearsal.Rehearsed rehearsed = rehearsal.rehearse(draft.recipes(), draft.scope(), tree);
    StepDraft instead = draft.instead();
    if (instead != null && rehearsed.idle().contains(draft.recipes().get(0))) {
      List<ManualItem> items = new ArrayList<>(instead.manual());
      items.addAll(rehearsed.manual());
      add(instead.manual(items));
      return;
    }
    if (rehearsed.writes().isEmpty()) {
      manual.addAll(draft.manual());
      manual.addAll(rehearsed.manual());
      return;
    }
    Trace trace = Trace.of(draft.concept(), rehearsed.writes(), index());
    if (!batch.isApart(trace)) {
      settle();
    }
    Set<String> tests = tests();
    StepWriter writer = new StepWriter(draft, rehearsed, tests, touching(trace, tests));
    int number = number(draft);
    List<String> needed = dependencies(draft, rehearsed);
    batch.add(
        new Batch.Open(trace, rehearsed.after(), claims -> writer.step(number, claims, needed)));
    Step step = writer.step(number, Claims.NONE, needed);
    steps.add(step);
    writes.put(step.id(), rehearsed.writes());
    tree = rehearsed.after();
  }

  /** Writes down what the last steps resolve and bring. */
  private void settle() {
    if (batch.size() == 0) {
      return;
    }
    TreeState after = judge.apply(tree);
    List<Step> open = steps.subList(steps.size() - batch.size(), steps.size());
    List<Step> settled =
        batch.settled(
            state.result().violations(),
            after.result().violations(),
            between -> judge.apply(between).result().violations());
    open.clear();
    steps.addAll(settled);
    state = after;
    batch = new Batch();
  }

  private Set<String> tests() {
    Set<String> tests = new HashSet<>();
    for (SourceUnit unit : index().units()) {
      if (unit.isTest()) {
        tests.add(unit.path());
      }
    }
    return tests;
  }

  /** The tests that a step changes, and those that use a type of a file that it changes. */
  private static Set<String> touching(Trace trace, Set<String> tests) {
    Set<String> touching = new HashSet<>(trace.written());
    touching.addAll(trace.users());
    touching.retainAll(tests);
    return touching;
  }

  private int number(StepDraft draft) {
    return 1 + (int) steps.stream().filter(step -> step.phase() == draft.phase()).count();
  }

  /** The steps of an earlier phase for the same concept, and all that touch the same files. */
  private List<String> dependencies(StepDraft draft, Rehearsal.Rehearsed rehearsed) {
    Set<String> paths = new HashSet<>();
    rehearsed.writes().forEach(write -> paths.add(write.path()));
    Set<String> needed = new LinkedHashSet<>();
    for (Step step : steps) {
      boolean earlier =
          step.concept().equals(draft.concept())
              && step.phase().number() == draft.phase().number() - 1;
      boolean touches =
          step.files().stream()
              .anyMatch(
                  file ->
                      paths.contains(file.path())
                          || (file.newPath() != null && paths.contains(file.newPath())));
      if (earlier || touches) {
        needed.add(step.id());
      }
    }
    return List.copyOf(needed);
  }

  MigrationPlan plan(String version, List<String> concepts, List<ManualItem> more) {
    settle();
    List<ManualItem> all = new ArrayList<>(more);
    all.addAll(manual);
    all.addAll(leftovers());
    return new MigrationPlan(
        version,
        concepts,
        List.copyOf(steps),
        all.stream().distinct().toList(),
        before,
        state.result().criteria());
  }

  /** What the steps bring and none of them takes away again. */
  private List<ManualItem> leftovers() {
    Set<String> brought = new HashSet<>();
    steps.forEach(step -> brought.addAll(step.brings()));
    brought.removeAll(known);
    return state.result().violations().stream()
        .filter(violation -> brought.contains(violation.key()))
        .map(
            violation ->
                new ManualItem(
                    new Location(violation.place().path(), violation.place().range()),
                    "new after the migration: " + violation.message()))
        .toList();
  }
}
