package dev.ssot.rules.scan.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One commit of a repository.
 *
 * @param directory a directory of a checkout; paths are relative to it, and only what is below it
 *     counts
 * @param commit the full hash
 */
public record Revision(Path directory, String commit) {

  /** A file of the revision and the hash of its content. */
  public record BlobFile(String path, String hash) {}

  /** The revision that a name means: a branch, a tag, a hash, {@code HEAD~3}. */
  public static Revision of(Path directory, String name) throws GitException {
    try {
      List<String> lines =
          new Git(directory)
              .run(
                  '\n', "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
      return new Revision(directory, lines.get(0));
    } catch (GitException e) {
      throw new GitException(
          "There is no commit '"
              + name
              + "' in "
              + directory
              + "; in a shallow clone, fetch it first (fetch-depth: 0)");
    }
  }

  /** The regular files, submodules and symbolic links left out. */
  public List<BlobFile> files() throws GitException {
    List<BlobFile> files = new ArrayList<>();
    for (String row : new Git(directory).run('\0', "ls-tree", "-r", "-z", commit)) {
      int tab = row.indexOf('\t');
      String[] head = row.substring(0, tab).split(" ", -1);
      if (head[0].startsWith("100")) {
        files.add(new BlobFile(row.substring(tab + 1), head[2]));
      }
    }
    return files;
  }
}
