package dev.ssot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that a person has looked at and found good. {@code mvn test -Dssot.bless} writes what the
 * code says now, for a person to read in the diff.
 */
public final class Approved {

  private static final Path FOLDER = Path.of("src/test/resources/approved");

  private Approved() {}

  /** Compares with the file of this name in the module's folder of approved texts. */
  public static void check(String name, String actual) {
    check(FOLDER.resolve(name), actual);
  }

  /**
   * Compares with a file.
   *
   * @throws AssertionError if there is no such file, or if it says something else
   */
  public static void check(Path file, String actual) {
    try {
      if (System.getProperty("ssot.bless") != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
      }
      if (!Files.exists(file)) {
        throw new AssertionError(
            file + " does not exist: run mvn test -Dssot.bless once, and read what it writes");
      }
      String expected = Files.readString(file);
      if (!actual.equals(expected)) {
        throw new AssertionError(difference(file, expected, actual));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String difference(Path file, String expected, String actual) {
    int line = 1;
    int at = 0;
    while (at < Math.min(expected.length(), actual.length())
        && expected.charAt(at) == actual.charAt(at)) {
      line += expected.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    return "%s differs from line %d on; mvn test -Dssot.bless accepts what the code says now%n%n%s"
        .formatted(file, line, "expected:\n" + expected + "\nactual:\n" + actual);
  }
}
