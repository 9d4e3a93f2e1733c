package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was edited since the last run, the next one says what one without a cache says. */
class IncrementalTest {

  private static final Path SAMPLE = Path.of("../sample-codebase/java/src/main/java");
  private static final int EDITS = 60;

  @TempDir Path folder;
  private final Random random = new Random(7);

  @Test
  void any_sequence_of_edits_gives_the_bytes_of_a_cold_run() throws IOException {
    Path tree = copied();
    String last = "";
    int changes = 0;
    int moves = 0;
    for (int i = 0; i < EDITS; i++) {
      String edit = edit(tree, i);
      Ssot.Outcome warm = check(tree, "--timings");
      Ssot.Outcome cold = check(tree, "--no-cache");

      assertThat(warm.out()).as(edit).isEqualTo(cold.out());
      assertThat(warm.code()).as(edit).isEqualTo(cold.code());
      changes += warm.out().equals(last) ? 0 : 1;
      moves += warm.err().contains("apply the rules") ? 0 : 1;
      last = warm.out();
    }
    assertThat(changes).isGreaterThan(EDITS / 4);
    assertThat(moves).as("results of earlier runs").isGreaterThan(EDITS / 10);
  }

  private static Ssot.Outcome check(Path tree, String option) {
    return Ssot.ssot("check", tree, "--format", "json", option);
  }

  private Path copied() throws IOException {
    Path tree = folder.resolve("tree");
    for (Path file : files(SAMPLE)) {
      Path copy = tree.resolve(SAMPLE.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return tree;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** One of the things that people do to files; what it was. */
  private String edit(Path tree, int number) throws IOException {
    List<Path> files = files(tree);
    Path file = files.get(random.nextInt(files.size()));
    Path other = files.get(random.nextInt(files.size()));
    String text = Files.readString(file);
    int kind = random.nextInt(15);
    switch (kind) {
      case 0 -> Files.writeString(file, "// note\n" + text);
      case 1 -> Files.writeString(file, text.replaceFirst("\\{", "{ int added" + number + ";"));
      case 2 -> Files.delete(file);
      case 3 -> Files.writeString(file, text.replaceFirst("\\bpublic\\b", "@Deprecated public"));
      case 4 -> Files.writeString(file, Files.readString(other));
      case 5 -> Files.writeString(file, text.replaceFirst("import [^;]+;", "import java.util.*;"));
      case 6 -> Files.writeString(file, text.replaceFirst("package [^;]+;", "package moved;"));
      case 7 -> Files.writeString(file, withSuperclass(text, className(other)));
      case 8 -> Files.writeString(file.resolveSibling("Added" + number + ".java"), renamed(text));
      case 9 -> Files.writeString(file, text.replace("{\n", "{ // note\n\n"));
      case 10 -> Files.writeString(file, text.replaceFirst("\n +(public|private)", " $1"));
      case 11 -> Files.writeString(file, text.replaceAll("\n( +)return", "\n\n$1/* so */ return"));
      case 12 -> Files.writeString(file, allowed(text));
      case 13 -> Files.writeString(file, text + "// note " + number);
      default -> Files.move(file, file.resolveSibling("Moved" + number + ".java"));
    }
    return number + ": " + kind + " " + tree.relativize(file);
  }

  private static String allowed(String text) {
    return text.replaceFirst("\n( +)public", "\n$1// ssot:allow legacy-use as a test\n$1public");
  }

  private static String className(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String withSuperclass(String text, String name) {
    return text.replaceFirst("\\bclass (\\w+)( extends [\\w.<>]+)?", "class $1 extends " + name);
  }

  /** A new type that looks like an old one. */
  private static String renamed(String text) {
    return text.replaceFirst("\\b(class|interface|enum|record) (\\w+)", "$1 Added$2");
  }
}
