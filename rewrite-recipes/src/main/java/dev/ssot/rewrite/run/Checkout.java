package dev.ssot.rewrite.run;

import dev.ssot.rewrite.journal.Entry;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.process.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The git checkout that a tree lies in; git itself does the work. */
public final class Checkout {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Path root;

  public Checkout(Path root) {
    this.root = root;
  }

  /** Whether there is a git that knows this tree. */
  public boolean exists() {
    try {
      return git("rev-parse", "--is-inside-work-tree").succeeded();
    } catch (IOException e) {
      return false;
    }
  }

  /** The paths below the root that differ from the last commit, as git prints them. */
  public List<String> dirty() throws IOException {
    Command.Ended status =
        require(git("--no-optional-locks", "status", "--porcelain", "-z", "--", "."));
    List<String> paths = new ArrayList<>();
    for (String entry : status.output().split("\0", 0)) {
      if (entry.length() > 3) {
        paths.add(entry.substring(3));
      }
    }
    return paths;
  }

  /**
   * The files of the tree that git knows and that differ from the last commit, by path from the
   * root; those that applied steps have written are left out.
   */
  public List<String> foreign(Journal journal) throws IOException {
    Set<String> ours = new HashSet<>();
    for (Entry entry : journal.applied()) {
      ours.addAll(entry.paths());
    }
    Command.Ended diff = git("diff", "--name-only", "--relative", "-z", "HEAD", "--", ".");
    return diff.succeeded()
        ? Arrays.stream(diff.output().split("\0", 0))
            .filter(path -> !path.isEmpty() && !ours.contains(path))
            .toList()
        : List.of();
  }

  /** Commits some files, given by their paths from the root, and nothing else. */
  public void commit(List<String> paths, String message) throws IOException {
    List<String> add = new ArrayList<>(List.of("add", "--all", "--"));
    add.addAll(paths);
    require(git(add));
    List<String> commit = new ArrayList<>(List.of("commit", "-q", "-m", message, "--"));
    commit.addAll(paths);
    require(git(commit));
  }

  private static Command.Ended require(Command.Ended ended) throws IOException {
    if (!ended.succeeded()) {
      throw new IOException("git refuses: " + ended.output().strip());
    }
    return ended;
  }

  private Command.Ended git(String... arguments) throws IOException {
    return git(List.of(arguments));
  }

  private Command.Ended git(List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("git", "-C", root.toString(), "--literal-pathspecs"));
    command.addAll(arguments);
    return Command.run(root, command, LIMIT);
  }
}
