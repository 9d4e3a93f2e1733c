package dev.ssot.cli;

import dev.ssot.reports.terminal.Screen;
import dev.ssot.rules.scan.UsageException;
import dev.ssot.rules.scan.disk.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;

/** Writes text to where the user wants it: as a whole, or not at all. */
final class Output {

  private Output() {}

  /** Something that writes. */
  @FunctionalInterface
  interface Text {
    void writeTo(Writer out) throws IOException;
  }

  /** Writes to standard output. That nobody reads to the end is no failure. */
  static void print(Shell shell, Text text) throws UsageException {
    try {
      text.writeTo(shell.out());
      shell.out().flush();
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw new UsageException("Standard output cannot be written: " + e.getMessage());
      }
    }
  }

  /** Something that is drawn on a screen. */
  @FunctionalInterface
  interface Drawing {
    void on(Screen screen) throws IOException;
  }

  /** Draws on standard output, as the options and the terminal want it. */
  static void draw(Shell shell, CommonOptions common, Drawing drawing) throws UsageException {
    print(shell, out -> drawing.on(Screen.of(common.settings(shell, Map.of()), out)));
  }

  /** Writes a file, in place of the one that may be there. */
  static void save(Path file, Text text) throws UsageException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        write(file, text);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path unfinished = written(target, text);
      try {
        replace(unfinished, target);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  /** Writes a file of bytes, in place of the one that may be there. */
  static void saveBytes(Path file, byte[] content) throws UsageException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  /** Deletes what an earlier call wrote to a folder and this one perhaps does not. */
  static void clear(Path folder, String glob) throws UsageException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
      for (Path file : files) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  /** Adds to the end of a file that others write to as well. */
  static void append(Path file, Text text) throws UsageException {
    try {
      StringWriter all = new StringWriter();
      text.writeTo(all);
      Files.writeString(file, all.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  /** Writes a file that must not be there yet. */
  static void create(Path file, Text text) throws UsageException {
    try {
      Path unfinished = written(file.toAbsolutePath(), text);
      try {
        Files.move(unfinished, file);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(file + " is there already and is left as it is");
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static Path written(Path target, Text text) throws IOException {
    Files.createDirectories(target.getParent());
    Path unfinished =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      write(unfinished, text);
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    return unfinished;
  }

  private static void write(Path file, Text text) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      text.writeTo(out);
    }
  }

  private static void replace(Path unfinished, Path target) throws IOException {
    try {
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static UsageException cannotWrite(Path file, IOException e) {
    return new UsageException(file + " cannot be written: " + Reason.of(e));
  }

  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }
}
