package dev.ssot.rules.scan.git;

import dev.ssot.rules.spelling.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The commits of a repository and how they hang together.
 *
 * @param directory a directory of a checkout
 */
public record History(Path directory) {

  /** A commit, and when it was made, in seconds since 1970. */
  public record Dated(String commit, long time) {}

  /**
   * A commit by its name.
   *
   * @throws GitException if git says nothing about any commit here
   */
  Optional<Revision> find(String name) throws GitException {
    try {
      return git("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
          .stream()
          .findFirst()
          .map(commit -> new Revision(directory, commit));
    } catch (GitException e) {
      if (e.isRefusal() && WorkTree.around(directory).isPresent()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** Says what can be done about a name that means no commit. */
  GitException unknown(String name) throws GitException {
    if (WorkTree.around(directory).isEmpty()) {
      return new GitException(
          directory
              + " is in no git checkout, so there is no commit '"
              + name
              + "' to compare with");
    }
    if (find("HEAD").isEmpty()) {
      return new GitException(
          directory + " has no commit yet, so there is no '" + name + "' to compare with");
    }
    String there = "There is no commit '" + name + "' in " + directory;
    if (isShallow()) {
      return new GitException(there + ": this is a shallow clone; " + deepen());
    }
    return new GitException(
        there
            + Nearest.to(name, names())
                .map(meant -> "; did you mean '" + meant + "'?")
                .orElse("; fetch it first if it is a branch of the server"));
  }

  private static String deepen() {
    return "fetch the whole history (fetch-depth: 0 with actions/checkout, GIT_DEPTH: 0 with GitLab,"
        + " git fetch --unshallow by hand)";
  }

  private boolean isShallow() {
    try {
      return git("rev-parse", "--is-shallow-repository").contains("true");
    } catch (GitException e) {
      return false;
    }
  }

  private List<String> names() {
    try {
      return git(
          "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags");
    } catch (GitException e) {
      return List.of();
    }
  }

  /**
   * The commits from which HEAD and another commit went their own ways: more than one after a
   * criss-cross merge.
   */
  public List<Revision> mergeBases(String name) throws GitException {
    Revision other = Revision.of(directory, name);
    Revision head = Revision.of(directory, "HEAD");
    try {
      List<String> bases = git("merge-base", "--all", head.commit(), other.commit());
      return bases.stream().map(base -> new Revision(directory, base)).toList();
    } catch (GitException e) {
      String apart = "HEAD and '" + name + "' have no commit in common in " + directory;
      throw new GitException(
          isShallow() ? apart + ": this is a shallow clone; " + deepen() : apart);
    }
  }

  /** What a commit of what is staged would have for parents; none before the first commit. */
  public List<Revision> parentsOfNext() throws GitException {
    List<Revision> parents = new ArrayList<>();
    find("HEAD").ifPresent(parents::add);
    Path merge = directory.resolve(git("rev-parse", "--git-path", "MERGE_HEAD").get(0));
    if (Files.exists(merge)) {
      find("MERGE_HEAD").ifPresent(parents::add);
    }
    return parents;
  }

  /** The commits that lead to one, first parents only, the newest first. */
  public List<Dated> firstParents(String name) throws GitException {
    Revision tip = Revision.of(directory, name);
    return dated(git("log", "--first-parent", "--format=%H %ct", tip.commit()));
  }

  /** The commits that tags name, the newest first. */
  public List<Dated> tagged(String pattern) throws GitException {
    List<Dated> tagged = new ArrayList<>();
    for (String tag : git("tag", "--list", pattern)) {
      for (Dated commit : dated(git("log", "-1", "--format=%H %ct", "refs/tags/" + tag, "--"))) {
        tagged.add(commit);
      }
    }
    tagged.sort((a, b) -> Long.compare(b.time(), a.time()));
    return tagged.stream().distinct().toList();
  }

  private static List<Dated> dated(List<String> lines) {
    return lines.stream()
        .map(line -> line.split(" ", -1))
        .map(parts -> new Dated(parts[0], Long.parseLong(parts[1])))
        .toList();
  }

  private List<String> git(String... arguments) throws GitException {
    return new Git(directory).run('\n', arguments);
  }
}
