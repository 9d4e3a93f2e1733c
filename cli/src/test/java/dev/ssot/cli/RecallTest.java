package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share a cache. */
class RecallTest {

  @TempDir Path folder;
  private Path tree;

  @BeforeEach
  void write() {
    tree = Trees.broken(Trees.duplicated(folder.resolve("tree")));
    Trees.file(
        tree,
        "ssot.yml",
        """
        version: 1
        concepts:
          cart: {canonical: shop.ShoppingCart, members: [shop.Gone]}
          gone: {canonical: shop.Gone}
        """);
  }

  @Test
  void a_recalled_result_gives_the_same_bytes() throws Exception {
    List<String> formats = List.of("terminal", "json");
    for (String format : formats) {
      Ssot.Outcome without = check("--format", format, "--no-cache");
      Ssot.Outcome first = check("--format", format);
      Ssot.Outcome second = check("--format", format);

      assertThat(without.out()).contains("legacy/LegacyShoppingCart");
      assertThat(without.err()).contains("shop.Gone");
      assertThat(first).isEqualTo(without);
      assertThat(second).isEqualTo(without);
    }
    assertThat(check("--timings").err())
        .contains("recall result")
        .doesNotContain("apply the rules");
    assertThat(check("--timings", "--no-cache").err()).contains("apply the rules");
  }

  @Test
  void options_and_files_that_matter_are_seen() throws Exception {
    check();
    assertThat(check("--timings", "--rule", "legacy-use").err())
        .contains("apply the rules")
        .containsPattern("[0-9] ms +legacy-use")
        .doesNotContain("global-accessor");
    assertThat(check("--timings", "--fail-on", "error").err()).contains("apply the rules");
    assertThat(check("--timings", "--threads", "1").err()).doesNotContain("apply the rules");

    Trees.file(tree, "ssot.yml", "version: 1\n");
    assertThat(check("--timings").err()).contains("apply the rules");
  }

  private Ssot.Outcome check(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("dev.ssot.cli.Main", "check", tree.toString()));
    command.addAll(List.of(options));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SSOT_CACHE_DIR", folder.resolve("cache").toString());
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Ssot.Outcome(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
