package dev.ssot.rules.scan.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checkout.
 *
 * @param top its uppermost directory
 */
public record WorkTree(Path top) {

  /** The work tree that a directory lies in, going by the folders alone: git need not exist. */
  public static Optional<WorkTree> around(Path directory) {
    @Nullable Path place = directory;
    while (place != null) {
      if (Files.exists(place.resolve(".git"))) {
        return Optional.of(new WorkTree(place));
      }
      place = place.getParent();
    }
    return Optional.empty();
  }

  /** The directory that all checkouts of the repository share. */
  public Path commonDirectory() throws GitException {
    List<String> lines = new Git(top).run('\n', "rev-parse", "--git-common-dir");
    if (lines.isEmpty()) {
      throw new GitException("git does not say where its directory is, in " + top);
    }
    return top.resolve(lines.get(0)).normalize();
  }

  /**
   * The files below a directory that git tracks or does not ignore, relative to that directory.
   * Repositories inside of it are in the list as themselves; files that were deleted may still be.
   */
  public static List<String> files(Path directory) throws GitException {
    return new Git(directory)
        .run('\0', "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  }

  /** Whether git ignores a directory. */
  public boolean ignores(Path directory) {
    if (directory.equals(top)) {
      return false;
    }
    try {
      String path = top.relativize(directory).toString();
      new Git(top).run("check-ignore", "--quiet", "--", path);
      return true;
    } catch (GitException e) {
      return false;
    }
  }
}
