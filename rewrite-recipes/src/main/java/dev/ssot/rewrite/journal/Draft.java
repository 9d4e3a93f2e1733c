package dev.ssot.rewrite.journal;

import dev.ssot.rewrite.tree.FileWrite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at a step before anything is written: what stands in its way, and what it will touch. */
final class Draft {

  private final Tree tree;
  private final List<FileWrite> writes;

  Draft(Tree tree, List<FileWrite> writes) {
    this.tree = tree;
    this.writes =
        writes.stream()
            .filter(write -> !write.isEmpty())
            .sorted(Comparator.comparing(FileWrite::path))
            .toList();
  }

  List<FileWrite> writes() {
    return writes;
  }

  /** Whether every file is already as the step would leave it. */
  boolean isDone() throws IOException {
    for (FileWrite write : writes) {
      if (tree.objection(write.path()).isPresent()
          || !write.hashAfter().equals(tree.hash(write.path()))) {
        return false;
      }
    }
    return true;
  }

  List<Conflict> conflicts() throws IOException {
    List<Conflict> conflicts = new ArrayList<>();
    Map<Path, String> seen = new HashMap<>();
    for (FileWrite write : writes) {
      String reason = objection(write, seen);
      if (!reason.isEmpty()) {
        conflicts.add(new Conflict(write.path(), reason));
      }
    }
    return conflicts;
  }

  private String objection(FileWrite write, Map<Path, String> seen) throws IOException {
    String path = write.path();
    var outside = tree.objection(path);
    if (outside.isPresent()) {
      return outside.get();
    }
    if (tree.exists(path) && !tree.isFile(path)) {
      return "is not a file";
    }
    String other = seen.putIfAbsent(tree.file(path), path);
    if (other != null) {
      return "is the same file as " + other;
    }
    if (!tree.hash(path).equals(write.hashBefore())) {
      return changed(write);
    }
    if (tree.isLink(path) && write.after() == null) {
      return "is a symbolic link, and a link is not deleted";
    }
    return tree.writeProtection(path).orElse("");
  }

  private String changed(FileWrite write) {
    if (write.before() == null) {
      return "is already there";
    }
    return tree.exists(write.path()) ? "has changed since the plan was made" : "is no longer there";
  }

  Entry entry(int number, String step, String title) throws IOException {
    List<Item> items = new ArrayList<>();
    for (FileWrite write : writes) {
      String model = write.movedFrom().isEmpty() ? write.path() : write.movedFrom();
      items.add(
          new Item(write.path(), write.hashBefore(), write.hashAfter(), tree.permissions(model)));
    }
    return new Entry(number, step, title, items, comes(), goes());
  }

  private List<String> comes() {
    Set<String> folders = new LinkedHashSet<>();
    for (FileWrite write : writes) {
      if (write.after() != null) {
        addMissing(parent(write.path()), folders);
      }
    }
    return List.copyOf(folders);
  }

  private void addMissing(String folder, Set<String> folders) {
    if (!folder.isEmpty() && !Files.isDirectory(tree.folder(folder))) {
      addMissing(parent(folder), folders);
      folders.add(folder);
    }
  }

  /** The folders in which nothing is left, innermost first. */
  private List<String> goes() throws IOException {
    Set<Path> gone = new HashSet<>();
    Set<Path> kept = new HashSet<>();
    for (FileWrite write : writes) {
      (write.after() == null ? gone : kept).add(tree.folder(write.path()));
    }
    Set<String> folders = new LinkedHashSet<>();
    for (FileWrite write : writes) {
      String folder = write.after() == null ? parent(write.path()) : "";
      while (!folder.isEmpty() && isEmptied(tree.folder(folder), gone, kept)) {
        gone.add(tree.folder(folder));
        folders.add(folder);
        folder = parent(folder);
      }
    }
    return folders.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(f -> f))
        .toList();
  }

  private static boolean isEmptied(Path folder, Set<Path> gone, Set<Path> kept) throws IOException {
    if (kept.stream().anyMatch(path -> path.startsWith(folder))) {
      return false;
    }
    try (var children = Files.list(folder)) {
      return children.allMatch(gone::contains);
    }
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
