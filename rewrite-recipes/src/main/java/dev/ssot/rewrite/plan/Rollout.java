package dev.ssot.rewrite.plan;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Step;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Violation;
import dev.ssot.model.source.Location;
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
  private final Function<Overlay, TreeState> reader;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, List<FileWrite>> writes = new LinkedHashMap<>();
  private final List<ManualItem> manual = new ArrayList<>();
  private final List<Metric> before;
  private final Set<String> known = new HashSet<>();
  private Overlay tree;
  private TreeState state;

  Rollout(Rehearsal rehearsal, Function<Overlay, TreeState> reader, Overlay tree) {
    this.rehearsal = rehearsal;
    this.reader = reader;
    this.tree = tree;
    this.state = reader.apply(tree);
    this.before = state.result().criteria();
    state.result().violations().stream().map(Violation::key).forEach(known::add);
  }

  TreeState state() {
    return state;
  }

  CodeIndex index() {
    return state.index();
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
    if (rehearsed.writes().isEmpty()) {
      manual.addAll(draft.manual());
      manual.addAll(rehearsed.manual());
      return;
    }
    TreeState after = reader.apply(rehearsed.after());
    Set<String> tests = tests();
    Step step =
        new StepWriter(draft, rehearsed, tests, touching(rehearsed, tests))
            .step(
                number(draft),
                missing(state, after),
                missing(after, state),
                dependencies(draft, rehearsed));
    steps.add(step);
    writes.put(step.id(), rehearsed.writes());
    tree = rehearsed.after();
    state = after;
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
  private Set<String> touching(Rehearsal.Rehearsed rehearsed, Set<String> tests) {
    Set<String> written = new HashSet<>();
    rehearsed.writes().forEach(write -> written.add(write.path()));
    Set<String> touching = new HashSet<>(written);
    touching.retainAll(tests);
    for (TypeSymbol type : index().types()) {
      if (written.contains(type.unit().path())) {
        index().uses(type).stream()
            .filter(use -> use.unit().isTest())
            .forEach(use -> touching.add(use.unit().path()));
      }
    }
    return touching;
  }

  private int number(StepDraft draft) {
    return 1 + (int) steps.stream().filter(step -> step.phase() == draft.phase()).count();
  }

  /** The keys of the violations that one state has and the other has not. */
  private static List<String> missing(TreeState here, TreeState there) {
    Set<String> remaining = new HashSet<>();
    there.result().violations().stream().map(Violation::key).forEach(remaining::add);
    return here.result().violations().stream()
        .map(Violation::key)
        .filter(key -> !remaining.contains(key))
        .distinct()
        .sorted()
        .toList();
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
