package dev.ssot.rules.scan;

import dev.ssot.rules.scan.git.GitException;
import dev.ssot.rules.scan.git.WorkTree;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source files below the root: inside a git checkout those that git does not ignore,
 * otherwise all. Symbolic links are not followed, and hidden folders, build output and generated
 * sources are left out, unless they are named as an argument.
 */
final class Discovery {

  /** What stands in a name for bytes that are no UTF-8. */
  private static final char UNKNOWN = '\uFFFD';

  private final Path root;
  private final SourceNames names;
  private final Finds finds;

  private Discovery(Path root, SourceNames names) {
    this.root = root;
    this.names = names;
    this.finds = new Finds(names);
  }

  static Listing find(Roots roots, SourceNames names) {
    Discovery discovery = new Discovery(roots.root(), names);
    List<FoundFile> files = new ArrayList<>();
    roots.starts().forEach(start -> files.addAll(discovery.start(start)));
    return discovery.finds.listing(files);
  }

  private List<FoundFile> start(Path start) {
    String path =
        root.relativize(start).toString().replace(root.getFileSystem().getSeparator(), "/");
    if (!Files.isDirectory(start)) {
      return visit(new Place(start, path));
    }
    Place place = new Place(start, path.isEmpty() ? "" : path + "/");
    WorkTree workTree = WorkTree.around(start).orElse(null);
    return workTree == null || workTree.ignores(start) ? walk(place) : list(place);
  }

  private List<FoundFile> walk(Place directory) {
    return new Walk(directory, finds, this::list).invoke();
  }

  /** Takes the files that git names. */
  private List<FoundFile> list(Place directory) {
    try {
      List<String> paths = WorkTree.files(directory.file());
      Passage passage = new Passage(paths);
      boolean submodules = paths.contains(".gitmodules");
      List<FoundFile> files = new ArrayList<>();
      for (String path : paths) {
        if (passage.isOpen(path)) {
          files.addAll(listed(directory, path, submodules));
        }
      }
      return files;
    } catch (GitException e) {
      finds.notice(e.sentence() + "; all files are read, whether git ignores them or not");
      return walk(directory);
    }
  }

  private List<FoundFile> listed(Place directory, String path, boolean submodules) {
    String name = Names.last(path);
    try {
      if (names.isSource(path) || Names.isBuildFile(name)) {
        return path.indexOf(UNKNOWN) < 0 ? visit(directory.child(path)) : unnamed(directory, path);
      }
      boolean perhapsFolder = submodules || name.isEmpty() || name.indexOf('.') < 0;
      return perhapsFolder ? nested(directory.child(path)) : List.of();
    } catch (InvalidPathException e) {
      return unnamed(directory, path);
    }
  }

  private List<FoundFile> unnamed(Place directory, String path) {
    finds.skip(directory.path() + path, "Its name is not valid in the encoding of this system");
    return List.of();
  }

  /** Looks into a repository inside of the repository. */
  private List<FoundFile> nested(Place place) {
    return Files.isDirectory(place.file(), LinkOption.NOFOLLOW_LINKS)
            && Files.exists(place.file().resolve(".git"))
        ? list(place.asFolder())
        : List.of();
  }

  private List<FoundFile> visit(Place place) {
    @Nullable BasicFileAttributes attributes = finds.attributes(place);
    @Nullable FoundFile file = attributes == null ? null : finds.take(place, attributes);
    return file == null ? List.of() : List.of(file);
  }
}
