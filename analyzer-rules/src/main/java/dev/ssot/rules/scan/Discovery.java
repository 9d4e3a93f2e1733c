package dev.ssot.rules.scan;

import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.rules.scan.cache.Stamp;
import dev.ssot.rules.scan.git.GitException;
import dev.ssot.rules.scan.git.WorkTree;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source files below the root: inside a git checkout those that git does not ignore,
 * otherwise all. Symbolic links are not followed, and hidden folders, build output and generated
 * sources are left out, unless they are named as an argument.
 */
final class Discovery {

  private final Path root;
  private final SourceNames names;
  private final Map<String, FoundFile> files = new TreeMap<>();
  private final Set<String> modules = new HashSet<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private Discovery(Path root, SourceNames names) {
    this.root = root;
    this.names = names;
  }

  static Listing find(Roots roots, SourceNames names) {
    Discovery discovery = new Discovery(roots.root(), names);
    roots.starts().forEach(discovery::start);
    discovery.skipped.sort(Comparator.comparing(Skipped::path));
    return new Listing(
        List.copyOf(discovery.files.values()),
        discovery.modules,
        List.copyOf(discovery.skipped),
        List.copyOf(discovery.notices));
  }

  private void start(Path start) {
    if (!Files.isDirectory(start)) {
      visit(start);
      return;
    }
    WorkTree workTree = WorkTree.around(start).orElse(null);
    if (workTree == null || workTree.ignores(start)) {
      walk(start);
    } else {
      list(start);
    }
  }

  /** Takes the files that git names. */
  private void list(Path directory) {
    try {
      List<String> paths = WorkTree.files(directory);
      Passage passage = new Passage(paths);
      for (String path : paths) {
        if (passage.isOpen(path)) {
          listed(directory, path);
        }
      }
    } catch (GitException e) {
      notices.add(e.sentence() + "; all files are read, whether git ignores them or not");
      walk(directory);
    }
  }

  private void listed(Path directory, String path) {
    String name = Names.last(path);
    try {
      if (names.isSource(name) || Names.isBuildFile(name)) {
        visit(directory.resolve(path));
      } else if (name.isEmpty() || name.indexOf('.') < 0) {
        nested(directory.resolve(path));
      }
    } catch (InvalidPathException e) {
      skip(path, "Its name cannot be represented here");
    }
  }

  /** Looks into a repository inside of the repository. */
  private void nested(Path place) {
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
        && Files.exists(place.resolve(".git"))) {
      list(place);
    }
  }

  /** Takes all files below a directory. */
  private void walk(Path directory) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
      found.forEach(entries::add);
    } catch (IOException e) {
      skip(relative(directory), "The directory cannot be read");
    }
    boolean built = entries.stream().anyMatch(entry -> Names.isBuildFile(name(entry)));
    for (Path entry : entries) {
      BasicFileAttributes attributes = attributes(entry);
      if (attributes == null) {
        continue;
      }
      if (attributes.isDirectory()) {
        descend(entry, built);
      } else {
        take(entry, attributes);
      }
    }
  }

  private void descend(Path directory, boolean built) {
    String name = name(directory);
    if (Names.isPassedOver(name) || (built && Names.isOutput(name))) {
      return;
    }
    if (Files.exists(directory.resolve(".git"))) {
      list(directory);
    } else {
      walk(directory);
    }
  }

  private void visit(Path file) {
    BasicFileAttributes attributes = attributes(file);
    if (attributes != null) {
      take(file, attributes);
    }
  }

  private void take(Path file, BasicFileAttributes attributes) {
    String path = relative(file);
    if (!attributes.isRegularFile()) {
      return;
    }
    if (Names.isBuildFile(name(file))) {
      modules.add(Names.folder(path));
    }
    if (names.accepts(path)) {
      files.put(path, new FoundFile(path, file, Stamp.of(attributes)));
    }
  }

  /** Null for a file that is gone by now: git may list what was deleted. */
  private @Nullable BasicFileAttributes attributes(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      skip(relative(file), "It cannot be looked at: " + e.getMessage());
      return null;
    }
  }

  private void skip(String path, String reason) {
    skipped.add(new Skipped(path, 0, 0, reason));
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
