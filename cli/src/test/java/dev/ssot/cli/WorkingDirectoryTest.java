package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report does not say from where ssot was started. */
class WorkingDirectoryTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  @Test
  void three_working_directories_give_the_same_bytes() throws IOException, InterruptedException {
    Path tree = Trees.duplicated(Files.createDirectory(folder.resolve("tree")));
    run(tree, List.of("git", "init", "-q"));

    Map<String, String> inside = reports(tree, ".");
    Map<String, String> above = reports(folder, "tree");
    Map<String, String> below = reports(tree.resolve("src/main/java"), "../../..");

    assertThat(inside.get("sarif")).contains("\"uri\": \"src/main/java/shop/");
    assertThat(above).isEqualTo(inside);
    assertThat(below).isEqualTo(inside);
  }

  private Map<String, String> reports(Path directory, String argument)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(JAVA, "-cp", System.getProperty("java.class.path"), "dev.ssot.cli.Main"));
    command.addAll(List.of("check", "--no-cache", "--quiet", argument));
    Map<String, Path> files = new HashMap<>();
    for (String format : List.of("json", "sarif", "gitlab", "junit", "checkstyle", "markdown")) {
      Path file = folder.resolve("report." + format);
      files.put(format, file);
      command.addAll(List.of("--format", format + "=" + file));
    }
    assertThat(run(directory, command)).isEqualTo(1);
    Map<String, String> texts = new HashMap<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      texts.put(file.getKey(), Files.readString(file.getValue()));
      Files.delete(file.getValue());
    }
    return texts;
  }

  private static int run(Path directory, List<String> command)
      throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
