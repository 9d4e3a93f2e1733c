package dev.ssot.rules.scan.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One commit of a repository.
 *
 * @param directory a directory of a checkout; paths are relative to it, and only what is below it
 *     counts
 * @param commit the full hash
 */
public record Revision(Path directory, String commit) {

  /** The revision that a name means: a branch, a tag, a hash, {@code HEAD~3}. Never a file. */
  public static Revision of(Path directory, String name) throws GitException {
    History history = new History(directory);
    Optional<Revision> found = history.find(name);
    if (found.isEmpty()) {
      throw history.unknown(name);
    }
    return found.get();
  }

  /** The content of a file of this commit; empty if there is none. */
  public Optional<byte[]> content(String path) {
    try {
      return Optional.of(new Git(directory).run("cat-file", "blob", commit + ":./" + path));
    } catch (GitException e) {
      return Optional.empty();
    }
  }

  /** The day and the second of the commit, as seconds since 1970. */
  public long time() throws GitException {
    List<String> lines = new Git(directory).run('\n', "show", "-s", "--format=%ct", commit);
    return Long.parseLong(lines.get(lines.size() - 1));
  }
}
