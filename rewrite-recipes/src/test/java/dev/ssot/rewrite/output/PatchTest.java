package dev.ssot.rewrite.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.rewrite.tree.FileWrite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every patch is applied by git itself, and the result compared byte for byte. */
class PatchTest {

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "'a\nb\nc\n', 'a\nB\nc\n'",
    "'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'",
    "'a\nb', 'a\nc'",
    "'a\nb\n', 'a\nb'",
    "'a\nb', 'a\nb\n'",
    "'a\r\nb', 'a\r\nb\r\n'",
    "'', 'a'",
    "'a', ''",
    "'\uFEFFa\nü\n', '\uFEFFa\nö\n'",
  })
  void git_makes_the_same_bytes_of_it(String before, String after)
      throws IOException, InterruptedException {
    applies(List.of(FileWrite.change("src/A file.java", bytes(before), bytes(after))));
  }

  @Test
  void files_come_go_and_move() throws IOException, InterruptedException {
    String text = "one\ntwo\nthree\nfour\nfive\nsix\n";
    applies(
        List.of(
            FileWrite.create("new/Created.java", bytes("class Created {}")),
            FileWrite.delete("old/Deleted.java", bytes("class Deleted {}\r\n")),
            FileWrite.delete("old/Moved.java", bytes(text)),
            FileWrite.delete("old/Same.java", bytes("same\n")),
            new FileWrite("other/Moved.java", null, bytes(text + "seven"), "old/Moved.java"),
            new FileWrite("other/Same.java", null, bytes("same\n"), "old/Same.java")));
  }

  @Test
  void other_encodings_than_utf_8_stay_as_they_are() throws IOException, InterruptedException {
    applies(
        List.of(
            FileWrite.change(
                "src/\u00dcbung.java",
                "caf\u00e9\nb\n".getBytes(StandardCharsets.ISO_8859_1),
                "caf\u00e9\nc\n".getBytes(StandardCharsets.ISO_8859_1))));
  }

  @Test
  void many_random_changes_apply() throws IOException, InterruptedException {
    Random random = new Random(7);
    List<FileWrite> writes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      writes.add(FileWrite.change("F" + i + ".java", bytes(random(random)), bytes(random(random))));
    }
    applies(writes.stream().filter(write -> !write.isEmpty()).toList());
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    String end = random.nextBoolean() ? "\r\n" : "\n";
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append("line ").append(random.nextInt(6)).append(end);
    }
    return random.nextBoolean() ? text.toString() : text.toString().strip();
  }

  private void applies(List<FileWrite> writes) throws IOException, InterruptedException {
    for (FileWrite write : writes) {
      if (write.before() != null) {
        Files.createDirectories(Objects.requireNonNull(path(write).getParent()));
        Files.write(path(write), write.before());
      }
    }
    Path patch = root.resolve("step.patch");
    Files.write(patch, Patch.bytes(writes));

    git("init", "-q");
    git("apply", "--check", "step.patch");
    git("apply", "--whitespace=nowarn", "step.patch");

    for (FileWrite write : writes) {
      if (write.after() == null) {
        assertThat(path(write)).doesNotExist();
      } else {
        assertThat(path(write)).hasBinaryContent(write.after());
      }
    }
  }

  private Path path(FileWrite write) {
    return root.resolve(write.path());
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as(said).isZero();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
