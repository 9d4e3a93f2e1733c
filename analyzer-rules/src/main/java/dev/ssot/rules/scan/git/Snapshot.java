package dev.ssot.rules.scan.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The regular files of a commit, or of what is staged, with those of its submodules as far as they
 * are checked out; symbolic links are left out.
 *
 * @param notices what a person should know about files that are not as they were recorded
 */
public record Snapshot(List<BlobFile> files, List<String> notices) {

  private static final String FILE = "100";
  private static final String SUBMODULE = "160000";

  /** No files. */
  public static final Snapshot EMPTY = new Snapshot(List.of(), List.of());

  /** The files of a commit below a directory. */
  public static Snapshot of(Revision revision) throws GitException {
    Path directory = revision.directory();
    return read(
        directory, new Git(directory).run('\0', "ls-tree", "-r", "-z", revision.commit()), 2);
  }

  /**
   * What is staged below a directory.
   *
   * @throws GitException if a merge has left files that are not staged in one version
   */
  public static Snapshot staged(Path directory) throws GitException {
    if (WorkTree.around(directory).isEmpty()) {
      throw new GitException(directory + " is in no git checkout, so nothing is staged");
    }
    List<String> rows = new Index(directory).rows();
    for (String row : rows) {
      int tab = row.indexOf('\t');
      if (row.charAt(tab - 1) != '0') {
        throw new GitException(
            "There is a merge conflict in "
                + row.substring(tab + 1)
                + ": resolve it and stage the file first");
      }
    }
    return read(directory, rows, 1);
  }

  /** Rows of mode, perhaps a kind, hash and, behind a tab, a path. */
  private static Snapshot read(Path directory, List<String> rows, int hash) {
    List<BlobFile> files = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    for (String row : rows) {
      int tab = row.indexOf('\t');
      String[] head = row.substring(0, tab).split(" ", -1);
      String path = row.substring(tab + 1);
      if (head[0].startsWith(FILE)) {
        files.add(new BlobFile(directory, path, head[hash]));
      } else if (head[0].equals(SUBMODULE)) {
        Snapshot module = submodule(directory.resolve(path), path, head[hash]);
        module.files().forEach(file -> files.add(file.below(path)));
        notices.addAll(module.notices());
      }
    }
    return new Snapshot(List.copyOf(files), List.copyOf(notices));
  }

  private static Snapshot submodule(Path directory, String path, String commit) {
    if (!Files.exists(directory.resolve(".git"))) {
      return EMPTY;
    }
    try {
      return of(new Revision(directory, commit));
    } catch (GitException e) {
      return present(directory, path, commit);
    }
  }

  private static Snapshot present(Path directory, String path, String commit) {
    String notice =
        "The submodule %s does not have the commit %.10s: it is read as it is checked out, and"
            + " nothing in it is new; git submodule update --init and a full fetch mend that";
    try {
      Snapshot now = of(Revision.of(directory, "HEAD"));
      return new Snapshot(now.files(), List.of(notice.formatted(path, commit)));
    } catch (GitException e) {
      return new Snapshot(List.of(), List.of(e.sentence()));
    }
  }
}
