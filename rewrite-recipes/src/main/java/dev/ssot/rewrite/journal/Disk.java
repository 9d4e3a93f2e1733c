package dev.ssot.rewrite.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Every change that the journal makes to the file system goes through here, one act at a time. */
final class Disk {

  /** Called before each act; a test lets the process die there, or the disk be full. */
  interface Checkpoint {
    void before(String act) throws IOException;
  }

  private final Checkpoint checkpoint;
  private final boolean flushes;

  Disk() {
    this(act -> {}, true);
  }

  /**
   * A disk.
   *
   * @param flushes whether to wait until the disk has what was written; needed to survive a power
   *     failure, and not to survive the death of the process
   */
  Disk(Checkpoint checkpoint, boolean flushes) {
    this.checkpoint = checkpoint;
    this.flushes = flushes;
  }

  void createDirectory(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      checkpoint.before("create directory");
      Files.createDirectory(directory);
      flushDirectory(parent(directory));
    }
  }

  void createDirectories(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      createDirectories(parent(directory));
      createDirectory(directory);
    }
  }

  /** Writes a file whole and waits until the disk has it. */
  void write(Path file, byte[] content) throws IOException {
    checkpoint.before("create file");
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      int half = content.length / 2;
      write(channel, ByteBuffer.wrap(content, 0, half));
      checkpoint.before("write second half");
      write(channel, ByteBuffer.wrap(content, half, content.length - half));
      checkpoint.before("flush file");
      if (flushes) {
        channel.force(true);
      }
    }
  }

  private static void write(FileChannel channel, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      channel.write(content);
    }
  }

  /** Puts a file or a directory in the place of another, in one act. */
  void move(Path from, Path to) throws IOException {
    checkpoint.before("move");
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    flushDirectory(parent(to));
  }

  void delete(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      checkpoint.before("delete");
      Files.delete(file);
      flushDirectory(parent(file));
    }
  }

  /** Deletes a directory unless somebody has put something else into it. */
  void deleteDirectoryIfEmpty(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      checkpoint.before("delete directory");
      try {
        Files.delete(directory);
      } catch (DirectoryNotEmptyException kept) {
        return;
      }
      flushDirectory(parent(directory));
    }
  }

  void deleteTree(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (var children = Files.list(directory)) {
      for (Path child : children.sorted().toList()) {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          deleteTree(child);
        } else {
          checkpoint.before("delete");
          Files.delete(child);
        }
      }
    }
    deleteDirectoryIfEmpty(directory);
  }

  void flushDirectory(Path directory) throws IOException {
    checkpoint.before("flush directory");
    if (!flushes) {
      return;
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnThisSystem) {
      return; // Windows has no such thing, and some file systems refuse it
    }
  }

  /** The folder that a file or a folder lies in. */
  static Path parent(Path path) {
    return Objects.requireNonNull(path.toAbsolutePath().getParent(), "the root has no parent");
  }
}
