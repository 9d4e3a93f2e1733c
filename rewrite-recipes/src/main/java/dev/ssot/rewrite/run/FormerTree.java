package dev.ssot.rewrite.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A copy of a tree as it was before the applied steps, to run something in. Closing deletes it. */
final class FormerTree implements AutoCloseable {

  /** What builds write, and what nobody builds from. */
  private static final Set<String> LEFT_OUT =
      Set.of(".git", ".ssot", "target", "build", "out", ".gradle", "node_modules");

  private final Path folder;

  private FormerTree(Path folder) {
    this.folder = folder;
  }

  /**
   * Copies a tree.
   *
   * @param originals what to put back, by path from the root; null for a file that was not there
   */
  static FormerTree of(Path root, Map<String, byte @Nullable []> originals) throws IOException {
    FormerTree copy = new FormerTree(Files.createTempDirectory("ssot-before-"));
    Files.walkFileTree(root, copy.new Copying(root));
    for (Map.Entry<String, byte @Nullable []> original : originals.entrySet()) {
      Path file = copy.folder.resolve(original.getKey());
      byte[] content = original.getValue();
      if (content == null) {
        Files.deleteIfExists(file);
      } else {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
      }
    }
    return copy;
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(folder, new Deleting());
  }

  private final class Copying extends SimpleFileVisitor<Path> {

    private final Path root;

    Copying(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
        throws IOException {
      if (!from.equals(root) && LEFT_OUT.contains(String.valueOf(from.getFileName()))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(target(from));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
      Files.copy(from, target(from), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      return FileVisitResult.CONTINUE;
    }

    private Path target(Path from) {
      return folder.resolve(root.relativize(from).toString());
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
