package dev.ssot.rules.gate.baseline;

import dev.ssot.rules.scan.UsageException;
import dev.ssot.rules.scan.disk.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A baseline on the disk.
 *
 * @param path real or not there yet
 */
public record BaselineFile(Path path) {

  /**
   * Reads the file.
   *
   * @throws UsageException if it is missing, malformed, or of a version that nobody knows
   */
  public Baseline read() throws UsageException {
    try {
      return read(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "There is no baseline "
              + path
              + "; 'ssot baseline create' writes one, and 'baseline:' in ssot.yml names it");
    } catch (IOException e) {
      throw new UsageException("The baseline " + path + " cannot be read: " + Reason.of(e));
    }
  }

  /** Reads the file; one that is missing or empty has no entries. */
  public Baseline readOrEmpty() throws UsageException {
    try {
      boolean empty = !Files.exists(path) || Files.size(path) == 0;
      return empty ? new Baseline(List.of()) : read();
    } catch (IOException e) {
      throw new UsageException("The baseline " + path + " cannot be read: " + Reason.of(e));
    }
  }

  /** Reads a text that is a baseline. */
  public static Baseline read(String name, String text) throws UsageException {
    return BaselineText.read(name, text);
  }

  /** Writes the file if it would change; whether it did. */
  public boolean write(Baseline baseline) throws UsageException {
    String text = baseline.text();
    try {
      if (Files.exists(path) && Files.readString(path, StandardCharsets.UTF_8).equals(text)) {
        return false;
      }
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path unfinished = Files.createTempFile(target.getParent(), ".ssot-baseline", ".tmp");
      try {
        Files.writeString(unfinished, text, StandardCharsets.UTF_8);
        if (Files.exists(target)) {
          keepPermissions(target, unfinished);
        } else {
          open(unfinished);
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      return true;
    } catch (IOException e) {
      throw new UsageException("The baseline " + path + " cannot be written: " + Reason.of(e));
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException e) {
      // A file system without permissions.
    }
  }

  /** What a new file of a project may do; a temporary one is its writer's alone. */
  private static void open(Path file) throws IOException {
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    } catch (UnsupportedOperationException e) {
      // A file system without permissions.
    }
  }
}
