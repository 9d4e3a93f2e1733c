package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.testing.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  @TempDir Path folder;

  @Test
  void writes_a_configuration_under_which_check_finds_the_same() {
    Trees.duplicated(folder);
    String before = ssot("check", folder, "--no-cache", "-q").out();

    Ssot.Outcome outcome = ssot("init", folder, "--no-cache");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("ssot.yml with 1 concept:");
    assertThat(ssot("concepts", folder, "--no-cache").out()).contains("declared");
    assertThat(before).startsWith("warning[duplicate-implementation]: LegacyShoppingCart");
    assertThat(ssot("check", folder, "--no-cache", "-q").out())
        .startsWith("warning[duplicate-implementation]: LegacyShoppingCart");
  }

  @Test
  void writes_a_baseline_as_well_if_that_is_wanted_so_that_only_what_is_new_fails() {
    Trees.duplicated(folder);

    Ssot.Outcome outcome = ssot("init", folder, "--no-cache", "--with-baseline");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("ssot.yml with 1 concept").contains("1 entry, +1 -0");
    assertThat(ssot("check", folder, "--no-cache").code()).isZero();
  }

  @Test
  void explains_what_it_writes() throws IOException {
    ssot("init", Trees.duplicated(folder), "--no-cache");

    Approved.check("init.yml", Files.readString(folder.resolve("ssot.yml")));
  }

  @Test
  void writes_a_usable_configuration_where_it_finds_nothing() {
    Trees.clean(folder);

    assertThat(ssot("init", folder, "--no-cache").code()).isZero();
    assertThat(ssot("check", folder, "--no-cache").code()).isZero();
  }

  @Test
  void writes_nothing_where_a_baseline_is_there_that_it_should_write() {
    Path tree = Trees.duplicated(folder);
    Trees.file(tree, "ssot-baseline.json", "mine");

    Ssot.Outcome outcome = ssot("init", "--with-baseline", tree, "--no-cache");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("ssot-baseline.json is there already");
    assertThat(tree.resolve("ssot.yml")).doesNotExist();
  }

  @Test
  void never_overwrites() throws IOException {
    for (String name : new String[] {"ssot.yml", "ssot.yaml"}) {
      Path tree = Trees.duplicated(folder.resolve(name));
      Trees.file(tree, name, "version: 1\n");

      Ssot.Outcome outcome = ssot("init", tree, "--no-cache");

      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).contains("is there already and is left as it is");
      assertThat(Files.readString(tree.resolve(name))).isEqualTo("version: 1\n");
      try (Stream<Path> files = Files.list(tree)) {
        assertThat(files).hasSize(2);
      }
    }
  }

  @Test
  void prints_the_file_if_that_is_wanted() {
    Ssot.Outcome outcome = ssot("init", Trees.duplicated(folder), "--no-cache", "--stdout");

    assertThat(outcome.out()).contains("canonical: shop.ShoppingCart");
    assertThat(folder.resolve("ssot.yml")).doesNotExist();
  }
}
