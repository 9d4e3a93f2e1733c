package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.FactsCache;
import dev.ssot.rules.scan.git.GitException;
import dev.ssot.rules.scan.git.WorkTree;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What lies around the root. */
final class Surroundings {

  private Surroundings() {}

  /** The cache of the tree that the root belongs to, whichever checkout of it this is. */
  static FactsCache cache(Path directory, Path root) {
    Path tree = WorkTree.around(root).map(Surroundings::common).orElse(root);
    return FactsCache.open(directory, tree, root);
  }

  private static Path common(WorkTree workTree) {
    Path git = workTree.top().resolve(".git");
    if (Files.isDirectory(git)) {
      return git;
    }
    try {
      return workTree.commonDirectory();
    } catch (GitException e) {
      return git;
    }
  }

  /**
   * The way from the module around the root down to the root, with a slash behind each folder; ""
   * if the root is a module itself or in none.
   */
  static String above(Path root) {
    String way = "";
    for (@Nullable Path place = root; place != null; place = place.getParent()) {
      if (isModule(place)) {
        return way;
      }
      if (Files.exists(place.resolve(".git"))) {
        return "";
      }
      way = place.getFileName() + "/" + way;
    }
    return "";
  }

  private static boolean isModule(Path folder) {
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(
            folder, "*{pom.xml,.gradle,.gradle.kts,setup.py,pyproject.toml}")) {
      for (Path file : found) {
        if (Names.isBuildFile(String.valueOf(file.getFileName())) && Files.isRegularFile(file)) {
          return true;
        }
      }
    } catch (IOException e) {
      return false;
    }
    return false;
  }
}
