package dev.ssot.rewrite.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the journal of a tree is kept: in {@code ssot} in the git folder of the checkout (its own
 * one for a linked work tree), under the way from the checkout to the tree; without git in {@code
 * .ssot} in the tree itself, with a {@code .gitignore} of its own.
 */
final class JournalFolder {

  private JournalFolder() {}

  static Path of(Path root) throws IOException {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      Path git = gitFolder(folder);
      if (git != null) {
        String way = folder.relativize(root).toString().replace('\\', '/');
        return git.resolve("ssot").resolve(way.isEmpty() ? "root" : "in-" + escaped(way));
      }
    }
    return root.resolve(".ssot").resolve("journal");
  }

  private static String escaped(String way) {
    return way.replace("%", "%25").replace("/", "%2F");
  }

  private static @Nullable Path gitFolder(Path folder) throws IOException {
    Path git = folder.resolve(".git");
    if (Files.isDirectory(git)) {
      return git;
    }
    if (!Files.isRegularFile(git)) {
      return null;
    }
    String text = Files.readString(git).strip();
    Path linked = folder.resolve(text.replaceFirst("^gitdir:\\s*", "")).normalize();
    return text.startsWith("gitdir:") && Files.isDirectory(linked) ? linked : null;
  }
}
