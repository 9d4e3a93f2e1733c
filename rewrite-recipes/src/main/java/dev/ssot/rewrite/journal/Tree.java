package dev.ssot.rewrite.journal;

import dev.ssot.rewrite.tree.BlobHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The tree that is written to: where its files are, and that nothing else is reached. */
final class Tree {

  private static final Set<PosixFilePermission> WRITABLE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Path root;

  Tree(Path root) throws IOException {
    this.root = root.toRealPath();
  }

  Path root() {
    return root;
  }

  /** Why a path is not one of this tree, as a phrase. */
  Optional<String> objection(String path) throws IOException {
    try {
      Path relative = Path.of(path);
      if (path.isEmpty() || relative.isAbsolute() || !relative.equals(relative.normalize())) {
        return Optional.of("is not a path inside of the tree");
      }
      if (relative.startsWith("..")
          || relative.startsWith(".git")
          || relative.startsWith(".ssot")) {
        return Optional.of("is not a path inside of the tree");
      }
      return nearestExisting(root.resolve(relative)).toRealPath().startsWith(root)
          ? Optional.empty()
          : Optional.of("leads out of the tree through a symbolic link");
    } catch (InvalidPathException e) {
      return Optional.of("is not a path inside of the tree");
    }
  }

  private static Path nearestExisting(Path path) {
    Path existing = path;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = Disk.parent(existing);
    }
    return existing;
  }

  /** The file itself: behind a symbolic link, if there is one. */
  Path file(String path) throws IOException {
    Path file = root.resolve(path);
    return Files.isSymbolicLink(file) ? file.toRealPath() : file;
  }

  boolean isLink(String path) {
    return Files.isSymbolicLink(root.resolve(path));
  }

  Path folder(String path) {
    return root.resolve(path);
  }

  /** The hash of what stands at a path, "" for nothing. */
  String hash(String path) throws IOException {
    Path file = file(path);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? BlobHash.of(Files.readAllBytes(file))
        : "";
  }

  boolean exists(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  boolean isFile(String path) {
    return Files.isRegularFile(root.resolve(path));
  }

  /** Why a file or a folder may not be written to, as a phrase. */
  Optional<String> writeProtection(String path) throws IOException {
    Path existing = nearestExisting(root.resolve(path));
    if (!hasWriteBit(existing) || !Files.isWritable(existing)) {
      return Optional.of("is read-only");
    }
    Path folder = Files.isDirectory(existing) ? existing : Disk.parent(existing);
    return hasWriteBit(folder) && Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of("is in a folder that is read-only");
  }

  private static boolean hasWriteBit(Path path) throws IOException {
    return !hasPermissions(path)
        || Files.getPosixFilePermissions(path).stream().anyMatch(WRITABLE::contains);
  }

  /** The permissions of a file as text, "" if it is not there or the system has none. */
  String permissions(String path) throws IOException {
    Path file = root.resolve(path);
    return Files.exists(file) && hasPermissions(file)
        ? PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
        : "";
  }

  private static boolean hasPermissions(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }
}
