package dev.ssot.rewrite.plan;

import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.migration.Scope;
import dev.ssot.rewrite.tree.FileWrite;
import dev.ssot.rewrite.tree.Overlay;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Recipes carried out in memory, one after the other, with what each of them changed. */
final class Attempt {

  private final Scope scope;
  private final Overlay start;
  private Overlay now;
  private final Set<String> touched = new LinkedHashSet<>();
  private final Map<String, String> moves = new LinkedHashMap<>();
  private final Map<String, Integer> edits = new TreeMap<>();
  private final Map<String, Safety> safety = new TreeMap<>();
  private final Set<ManualItem> manual = new LinkedHashSet<>();
  private final List<List<FileChange>> trail = new ArrayList<>();
  private int callSites;

  Attempt(Scope scope, Overlay start) {
    this.scope = scope;
    this.start = start;
    this.now = start;
  }

  /** The tree as it is by now. */
  Overlay now() {
    return now;
  }

  /** What each recipe so far changed in the files of the scope. */
  List<List<FileChange>> trail() {
    return trail;
  }

  /** What only a person can do, whatever the recipes come to. */
  void addManual(List<ManualItem> items) {
    manual.addAll(items);
  }

  /** A recipe that is not carried out. */
  void skip() {
    trail.add(List.of());
  }

  void add(Rewriting rewriting) {
    List<FileChange> kept =
        rewriting.changes().stream().filter(change -> scope.contains(change.path())).toList();
    List<FileWrite> writes = new ArrayList<>();
    kept.forEach(change -> add(change, writes));
    now = writes.isEmpty() ? now : now.with(writes);
    trail.add(kept);
    callSites += share(rewriting, kept);
    rewriting.manual().stream()
        .filter(item -> scope.contains(item.location().path()))
        .forEach(manual::add);
  }

  /** Call sites that are counted for the whole tree: a part of it gets its part. */
  private static int share(Rewriting rewriting, List<FileChange> kept) {
    long all = edits(rewriting.changes());
    long mine = edits(kept);
    return all == 0 ? 0 : (int) Math.round((double) rewriting.callSites() * mine / all);
  }

  private static long edits(List<FileChange> changes) {
    return changes.stream().mapToLong(change -> Math.max(1, change.edits().size())).sum();
  }

  private void add(FileChange change, List<FileWrite> writes) {
    String path = change.path();
    String target = change.newPath();
    edits.merge(path, change.edits().size(), Integer::sum);
    safety.merge(path, change.safety(), Safety::worse);
    touched.add(path);
    byte[] before = now.content(path);
    byte[] after = after(change);
    if (target == null || target.equals(path)) {
      writes.add(new FileWrite(path, before, after, ""));
    } else {
      moves.put(path, target);
      touched.add(target);
      writes.add(new FileWrite(path, before, null, ""));
      writes.add(new FileWrite(target, now.content(target), after, path));
    }
  }

  private byte @Nullable [] after(FileChange change) {
    if (change.newPath() == null) {
      return null;
    }
    String created = change.created();
    return created != null
        ? created.getBytes(StandardCharsets.UTF_8)
        : now.text(change.path()).edited(change.edits()).bytes();
  }

  Rehearsal.Rehearsed result(Set<Recipe> idle) {
    List<FileWrite> writes =
        touched.stream()
            .sorted()
            .map(path -> write(path))
            .filter(Predicate.not(FileWrite::isEmpty))
            .toList();
    return new Rehearsal.Rehearsed(
        writes, moves, edits, safety, List.copyOf(manual), callSites, idle, now);
  }

  private FileWrite write(String path) {
    String from = "";
    for (Map.Entry<String, String> move : moves.entrySet()) {
      from = move.getValue().equals(path) ? move.getKey() : from;
    }
    return new FileWrite(path, start.content(path), now.content(path), from);
  }
}
