package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

  @TempDir Path folder;

  @Test
  void shows_every_setting_and_where_it_comes_from() {
    Trees.file(
        Trees.clean(folder),
        "ssot.yml",
        """
        profile: strict
        rules:
          legacy-use: error
          global-accessor:
            severity: info
        """);

    String table = ssot("config", folder, "--effective", "--fail-on", "error").out();

    assertThat(table)
        .containsPattern("profile +strict +ssot.yml:1:10")
        .containsPattern("fail-on +error +command line")
        .containsPattern("rules.legacy-use.severity +error +ssot.yml:3:15")
        .containsPattern("rules.global-accessor.severity +info +ssot.yml:5:15")
        .containsPattern("rules.divergent-signature.severity +[a-z]+ +default");
  }

  @Test
  void shows_the_defaults_where_nothing_is_configured() {
    assertThat(ssot("config", Trees.clean(folder)).out().lines().skip(1))
        .allMatch(line -> line.endsWith(" default"));
  }
}
