package dev.ssot.rules.scan.recall;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which build of the application runs. */
final class Build {

  private Build() {}

  /**
   * Tells the jars or folders that some classes come from from those of any other build. Empty if
   * one of them is on no disk.
   */
  static Optional<String> identity(Collection<Class<?>> classes) {
    TreeSet<String> parts = new TreeSet<>();
    try {
      TreeSet<Path> places = new TreeSet<>();
      for (Class<?> type : classes) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
          return Optional.empty();
        }
        places.add(Path.of(source.getLocation().toURI()));
      }
      for (Path place : places) {
        parts.add(state(place));
      }
    } catch (URISyntaxException | IOException | RuntimeException e) {
      return Optional.empty();
    }
    return Optional.of(parts.toString());
  }

  private static String state(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return stamp(place);
    }
    // Classes that were not packaged: only those who work on ssot run them.
    StringBuilder state = new StringBuilder();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        state.append(stamp(file)).append(';');
      }
    }
    return state.toString();
  }

  private static String stamp(Path file) throws IOException {
    return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
  }
}
