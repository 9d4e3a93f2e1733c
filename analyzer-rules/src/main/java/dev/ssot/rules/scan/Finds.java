package dev.ssot.rules.scan;

import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.rules.scan.cache.Stamp;
import dev.ssot.rules.scan.disk.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Collects what is found, from several threads, in any order. */
final class Finds {

  private final SourceNames names;
  private final Set<String> modules = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<Skipped> skipped = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> notices = new ConcurrentLinkedQueue<>();

  Finds(SourceNames names) {
    this.names = names;
  }

  /** What the file system says about a place; null for a file that is gone by now. */
  @Nullable BasicFileAttributes attributes(Place place) {
    try {
      return Files.readAttributes(
          place.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      if (!isInsideFile(place.file())) {
        skip(place.path(), "It cannot be looked at: " + Reason.of(e));
      }
      return null;
    }
  }

  /** Whether what was a folder is a file now; git goes on naming what was in it. */
  private static boolean isInsideFile(Path file) {
    @Nullable Path folder = file.getParent();
    while (folder != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      folder = folder.getParent();
    }
    return folder != null && !Files.isDirectory(folder);
  }

  /** A file as a source file, or null if it is none; remembers what makes its folder a module. */
  @Nullable FoundFile take(Place place, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) {
      return null;
    }
    if (Names.isBuildFile(place.name())) {
      modules.add(Names.folder(place.path()));
    }
    return names.accepts(place.path())
        ? new FoundFile(place.path(), place.file(), Stamp.of(attributes))
        : null;
  }

  void skip(String path, String reason) {
    skipped.add(new Skipped(path, 0, 0, reason));
  }

  void notice(String sentence) {
    notices.add(sentence);
  }

  /** All finds in their order, with these files, of which some may be there twice. */
  Listing listing(List<FoundFile> files) {
    List<FoundFile> sorted = new ArrayList<>(files);
    sorted.sort((a, b) -> a.path().compareTo(b.path()));
    List<FoundFile> distinct = new ArrayList<>(sorted.size());
    String last = "";
    for (FoundFile file : sorted) {
      if (!file.path().equals(last)) {
        distinct.add(file);
      }
      last = file.path();
    }
    return new Listing(
        distinct,
        modules,
        skipped.stream().sorted(Comparator.comparing(Skipped::path)).distinct().toList(),
        notices.stream().sorted().distinct().toList());
  }
}
