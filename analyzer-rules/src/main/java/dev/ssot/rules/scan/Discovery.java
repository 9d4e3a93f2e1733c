package dev.ssot.rules.scan;

import dev.ssot.rules.scan.git.GitException;
import dev.ssot.rules.scan.git.WorkTree;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source files below the root: inside a git checkout those that git does not ignore,
 * otherwise all. Symbolic links are not followed, and hidden folders, build output and generated
 * sources are left out, unless they are named as an argument.
 */
final class Discovery {

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
    roots.starts().forEach(discovery::start);
    return discovery.finds.listing();
  }

  private void start(Path start) {
    String path =
        root.relativize(start).toString().replace(root.getFileSystem().getSeparator(), "/");
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

  private void walk(Place directory) {
    new Walk(directory, finds, this::list).invoke();
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
      finds.notice(e.sentence() + "; all files are read, whether git ignores them or not");
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
      finds.skip(path, "Its name cannot be represented here");
    }
  }

  /** Looks into a repository inside of the repository. */
  private void nested(Place place) {
    if (Files.isDirectory(place.file(), LinkOption.NOFOLLOW_LINKS)
        && Files.exists(place.file().resolve(".git"))) {
      list(place.asFolder());
    }
  }

  private void visit(Place file) {
    @Nullable BasicFileAttributes attributes = finds.attributes(file);
    if (attributes != null) {
      finds.take(file, attributes);
    }
  }
}
