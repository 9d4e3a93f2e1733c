package dev.ssot.rules.scan.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is staged below a directory. For a hook of {@code git commit --all} or {@code git commit
 * FILE} that is not the index of the checkout: git says which one it commits.
 */
public record Index(Path directory) {

  private static final String VARIABLE = "GIT_INDEX_FILE";

  /** The content of a file; empty if it is not staged. */
  public Optional<byte[]> content(String path) {
    try {
      return Optional.of(git().run("cat-file", "blob", ":./" + path));
    } catch (GitException e) {
      return Optional.empty();
    }
  }

  /** Mode, hash, number and, behind a tab, the path of each file. */
  List<String> rows() throws GitException {
    return git().run('\0', "ls-files", "--stage", "-z");
  }

  private Git git() throws GitException {
    Git git = new Git(directory);
    String named = System.getenv(VARIABLE);
    WorkTree tree = WorkTree.around(directory).orElse(null);
    if (named == null || named.isEmpty() || tree == null) {
      return git;
    }
    Path file = tree.top().resolve(named).normalize();
    return isOf(git, file.getParent()) ? git.with(VARIABLE, file.toString()) : git;
  }

  /** The hook may be one of another repository. */
  private static boolean isOf(Git git, @Nullable Path folder) throws GitException {
    byte[] own = git.run("rev-parse", "--absolute-git-dir");
    return Path.of(new String(own, StandardCharsets.UTF_8).strip()).equals(folder);
  }
}
