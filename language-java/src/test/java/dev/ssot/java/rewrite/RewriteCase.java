package dev.ssot.java.rewrite;

import dev.ssot.model.migration.Recipe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with {@code recipe.txt}, {@code before}, {@code after}, perhaps {@code support}, and
 * {@code expected-manual.txt} if there is something to do by hand.
 */
record RewriteCase(Path folder) {

  private static final Path ROOT = Path.of("src/test/resources/rewrite");

  static List<RewriteCase> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("recipe.txt")))
          .sorted()
          .map(RewriteCase::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines(String name) {
    Path file = folder.resolve(name);
    return Files.exists(file)
        ? text(file).lines().filter(line -> !line.isBlank()).toList()
        : List.of();
  }

  /** Lines in lower case are options. */
  List<Recipe> recipes() {
    return lines("recipe.txt").stream()
        .filter(line -> Character.isUpperCase(line.charAt(0)))
        .map(RecipeText::read)
        .toList();
  }

  boolean has(String option) {
    return lines("recipe.txt").contains(option);
  }

  List<String> manual() {
    return lines("expected-manual.txt");
  }

  Map<String, String> support() {
    Map<String, String> files = new TreeMap<>();
    if (!has("no common")) {
      files.putAll(files(ROOT.resolve("common")));
    }
    files.putAll(files(folder.resolve("support")));
    return files;
  }

  Map<String, String> before() {
    return files(folder.resolve("before"));
  }

  /** The same as before if the folder is missing. */
  Map<String, String> after() {
    Path after = folder.resolve("after");
    return Files.exists(after) ? files(after) : before();
  }

  private static Map<String, String> files(Path root) {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> found = Files.walk(root)) {
        found
            .filter(Files::isRegularFile)
            .forEach(
                file -> files.put(root.relativize(file).toString().replace('\\', '/'), text(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
