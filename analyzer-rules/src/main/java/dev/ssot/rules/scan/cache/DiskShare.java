package dev.ssot.rules.scan.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds all trees together to a size: the trees that were not looked at for longest go first. */
final class DiskShare {

  private static final String USED = "used";
  private static final Duration FRESH = Duration.ofHours(6);
  private static final Duration UNFINISHED = Duration.ofHours(1);

  private record Tree(Path folder, Instant used, long size) {}

  private DiskShare() {}

  /** Notes that a tree is looked at today. */
  static void use(Path folder) throws IOException {
    Path mark = folder.resolve(USED);
    Instant now = Instant.now();
    if (Files.notExists(mark)) {
      Files.createDirectories(folder);
      Files.write(mark, new byte[0]);
    } else if (Files.getLastModifiedTime(mark).toInstant().isBefore(now.minus(FRESH))) {
      Files.setLastModifiedTime(mark, FileTime.from(now));
    }
  }

  /** Removes the leftovers of runs that were killed, and the oldest trees beyond the limit. */
  static void tidy(Path all, Path current, long limit) throws IOException {
    List<Tree> trees = new ArrayList<>();
    for (Path version : list(all)) {
      for (Path folder : list(version)) {
        trees.add(tree(folder));
      }
    }
    trees.sort(Comparator.comparing(Tree::used).reversed());
    long total = tree(current).size();
    for (Tree tree : trees) {
      if (tree.folder().equals(current)) {
        continue;
      }
      total += tree.size();
      if (total > limit) {
        delete(tree.folder());
      }
    }
  }

  private static Tree tree(Path folder) throws IOException {
    long size = 0;
    Instant used = Instant.EPOCH;
    for (Path file : list(folder)) {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      String name = String.valueOf(file.getFileName());
      if (name.startsWith(AtomicFile.UNFINISHED)
          && written.isBefore(Instant.now().minus(UNFINISHED))) {
        Files.deleteIfExists(file);
      } else {
        size += Files.size(file);
      }
      used = name.equals(USED) ? written : used;
    }
    return new Tree(folder, used, size);
  }

  private static void delete(Path folder) throws IOException {
    for (Path file : list(folder)) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(found::add);
      }
    }
    return found;
  }
}
