package dev.ssot.rewrite.apply;

import dev.ssot.model.migration.PlannedFile;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Step;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.journal.Conflict;
import dev.ssot.rewrite.journal.Entry;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.journal.Outcome;
import dev.ssot.rewrite.plan.Rehearsal;
import dev.ssot.rewrite.tree.BlobHash;
import dev.ssot.rewrite.tree.EditConflict;
import dev.ssot.rewrite.tree.FileWrite;
import dev.ssot.rewrite.tree.Overlay;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies the steps of a plan to the tree that the plan was made from. */
public final class Migration {

  private final Rehearsal rehearsal;
  private final Journal journal;

  public Migration(Rewriter rewriter, TreeReader reader, Journal journal) {
    this.rehearsal = new Rehearsal(rewriter, reader);
    this.journal = journal;
  }

  /** Works out again what a step comes to, and holds it against the plan. Nothing is written. */
  public PreparedStep prepare(Step step, Overlay tree) {
    List<Conflict> conflicts = changedSince(step, tree);
    if (!conflicts.isEmpty() || isDone(step, tree)) {
      return new PreparedStep(step, List.of(), conflicts, step.manual(), tree, tree);
    }
    try {
      Rehearsal.Rehearsed now = rehearsal.rehearse(step.recipes(), step.scope(), tree);
      return new PreparedStep(
          step, now.writes(), deviations(step, now.writes()), now.manual(), tree, now.after());
    } catch (EditConflict e) {
      Conflict conflict = new Conflict(step.id(), "cannot be made: " + e.getMessage());
      return new PreparedStep(step, List.of(), List.of(conflict), List.of(), tree, tree);
    }
  }

  private static List<Conflict> changedSince(Step step, Overlay tree) {
    List<Conflict> conflicts = new ArrayList<>();
    for (PlannedFile file : step.files()) {
      String hash = hash(tree, file.path());
      boolean done = hash.equals(hashLeftAtPath(file));
      if (!hash.equals(file.before()) && !done) {
        conflicts.add(new Conflict(file.path(), "has changed since the plan was made"));
      }
    }
    return conflicts;
  }

  private static String hashLeftAtPath(PlannedFile file) {
    return file.isMoved() || file.isDeleted() ? "" : file.after();
  }

  /** Whether every file is as the step leaves it. */
  public boolean isDone(Step step, Overlay tree) {
    return step.files().stream()
        .allMatch(
            file -> {
              String target = file.newPath();
              return target == null
                  ? hash(tree, file.path()).isEmpty()
                  : hash(tree, target).equals(file.after());
            });
  }

  private static String hash(Overlay tree, String path) {
    byte[] content = tree.content(path);
    return content == null ? "" : BlobHash.of(content);
  }

  /** The tree may have changed in files that the step does not touch, and so may the step. */
  private static List<Conflict> deviations(Step step, List<FileWrite> writes) {
    Map<String, String> planned = new HashMap<>();
    for (PlannedFile file : step.files()) {
      planned.put(file.path(), hashLeftAtPath(file));
      String target = file.newPath();
      if (target != null) {
        planned.put(target, file.after());
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    Set<String> written = new HashSet<>();
    for (FileWrite write : writes) {
      written.add(write.path());
      if (!write.hashAfter().equals(planned.get(write.path()))) {
        conflicts.add(new Conflict(write.path(), "would become something else than planned"));
      }
    }
    planned.keySet().stream()
        .filter(path -> !written.contains(path))
        .sorted()
        .forEach(path -> conflicts.add(new Conflict(path, "would not change any more")));
    return conflicts;
  }

  /** Applies a step whole or not at all. A step that is done changes nothing. */
  public Outcome apply(PreparedStep prepared) throws IOException {
    Step step = prepared.step();
    boolean applied = journal.applied().stream().map(Entry::step).anyMatch(step.id()::equals);
    if (applied) {
      return new Outcome(
          Outcome.Status.NOTHING,
          List.of(),
          List.of(),
          List.of(),
          "step " + step.id() + " is applied already");
    }
    if (!prepared.conflicts().isEmpty()) {
      return new Outcome(
          Outcome.Status.CONFLICT,
          List.of(),
          List.of(),
          prepared.conflicts(),
          "step " + step.id() + " was not begun: " + prepared.conflicts().get(0));
    }
    return journal.apply(step.id(), step.title(), prepared.writes());
  }
}
