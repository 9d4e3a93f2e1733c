package dev.ssot.rules.scan;

import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.rules.scan.cache.Stamp;
import dev.ssot.rules.scan.git.GitException;
import dev.ssot.rules.scan.git.WorkTree;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source files below the root: inside a git checkout those that git does not ignore,
 * otherwise all. Symbolic links are not followed, and hidden folders, build output and generated
 * sources are left out, unless they are named as an argument.
 */
final class Discovery {

  private final Path root;
  private final SourceNames names;
  private final Map<String, FoundFile> files = new HashMap<>();
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
    List<FoundFile> files = new ArrayList<>(discovery.files.values());
    files.sort(Comparator.comparing(FoundFile::path));
    return new Listing(
        files, discovery.modules, List.copyOf(discovery.skipped), List.copyOf(discovery.notices));
  }

  private void start(Path start) {
    String path = relative(start);
    if (!Files.isDirectory(start)) {
      visit(new Place(start, path));
      return;
    }
    Place place = new Place(start, path.isEmpty() ? "" : path + "/");
    WorkTree workTree = WorkTree.around(start).orElse(null);
    if (workTree == null || workTree.ignores(start)) {
      walk(place);
    } else {
      list(place);
    }
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  /** Takes the files that git names. */
  private void list(Place directory) {
    try {
      List<String> paths = WorkTree.files(directory.file());
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

  private void listed(Place directory, String path) {
    String name = Names.last(path);
    try {
      if (names.isSource(name) || Names.isBuildFile(name)) {
        visit(directory.child(path));
      } else if (name.isEmpty() || name.indexOf('.') < 0) {
        nested(directory.child(path));
      }
    } catch (InvalidPathException e) {
      skip(path, "Its name cannot be represented here");
    }
  }

  /** Looks into a repository inside of the repository. */
  private void nested(Place place) {
    if (Files.isDirectory(place.file(), LinkOption.NOFOLLOW_LINKS)
        && Files.exists(place.file().resolve(".git"))) {
      list(place.asFolder());
    }
  }

  /** Takes all files below a directory, unless a repository begins there. */
  private void walk(Place directory) {
    List<Place> entries = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory.file())) {
      found.forEach(entry -> entries.add(directory.child(entry)));
    } catch (IOException | DirectoryIteratorException e) {
      skip(directory.path(), "The directory cannot be read");
    }
    boolean built = entries.stream().anyMatch(entry -> Names.isBuildFile(entry.name()));
    for (Place entry : entries) {
      BasicFileAttributes attributes = attributes(entry);
      if (attributes != null && attributes.isDirectory()) {
        descend(entry.asFolder(), entry.name(), built);
      } else if (attributes != null) {
        take(entry, attributes);
      }
    }
  }

  private void descend(Place directory, String name, boolean built) {
    if (Names.isPassedOver(name) || (built && Names.isOutput(name))) {
      return;
    }
    if (Files.exists(directory.file().resolve(".git"))) {
      list(directory);
    } else {
      walk(directory);
    }
  }

  private void visit(Place file) {
    BasicFileAttributes attributes = attributes(file);
    if (attributes != null) {
      take(file, attributes);
    }
  }

  private void take(Place place, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) {
      return;
    }
    if (Names.isBuildFile(place.name())) {
      modules.add(Names.folder(place.path()));
    }
    if (names.accepts(place.path())) {
      FoundFile file = new FoundFile(place.path(), place.file(), Stamp.of(attributes));
      files.put(place.path(), file);
    }
  }

  /** Null for a file that is gone by now: git may list what was deleted. */
  private @Nullable BasicFileAttributes attributes(Place place) {
    try {
      return Files.readAttributes(
          place.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      skip(place.path(), "It cannot be looked at: " + e.getMessage());
      return null;
    }
  }

  private void skip(String path, String reason) {
    skipped.add(new Skipped(path, 0, 0, reason));
  }
}
