package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that a person has looked at and found good. {@code mvn test -Dssot.bless} writes what the
 * code says now, for a person to read in the diff.
 */
final class Approved {

  private static final Path FOLDER = Path.of("src/test/resources/approved");

  private Approved() {}

  static void check(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (System.getProperty("ssot.bless") != null) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      assertThat(file).as("run mvn test -Dssot.bless once, and read what it writes").exists();
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
