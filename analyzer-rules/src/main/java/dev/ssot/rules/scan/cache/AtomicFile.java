package dev.ssot.rules.scan.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that are either there as a whole or not at all. */
final class AtomicFile {

  /** What the names of unfinished files begin with. */
  static final String UNFINISHED = "tmp-";

  private AtomicFile() {}

  /** Writes to a file of another name, has it flushed to the disk, and renames it. */
  static void write(Path target, byte[] content) throws IOException {
    Path unfinished = target.resolveSibling(UNFINISHED + UUID.randomUUID());
    try {
      flush(unfinished, content);
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void flush(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }
}
