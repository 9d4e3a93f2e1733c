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
  void shows_what_a_profile_a_concept_and_a_path_decide() {
    Trees.file(
        Trees.clean(folder),
        "ssot.yml",
        """
        extends: [shared.yml]
        concepts:
          cart:
            canonical: shop.Cart
            rules: {bypassed-factory: error, heavy-import: {ratio: 5}}
        overrides:
          - paths: [src/test/**]
            rules:
              legacy-use: off
          - {paths: [gen, old], rules: {missing-method: info, legacy-use: {enabled: false}}}
        """);
    Trees.file(
        folder,
        "shared.yml",
        """
        profile: migration
        rules:
          duplicate-type: {parts: 6}
        """);

    String table = ssot("config", folder, "--effective").out();

    assertThat(table)
        .containsPattern("profile +migration +shared.yml:1:10")
        .containsPattern("discovery.threshold +0.6 +profile migration, shared.yml:1:10")
        .containsPattern("non-canonical-import.severity +warning +profile migration, shared.yml")
        .containsPattern("circular-import.severity +declared concepts only +profile migration, ")
        .containsPattern("rules.duplicate-type.parts +6 +shared.yml:3:")
        .containsPattern("rules.duplicate-type.likeness +0.6 +default")
        .containsPattern("concepts.cart.rules.bypassed-factory.severity +error +ssot.yml:5:31")
        .containsPattern("overrides.1.paths +.?src/test/\\*\\*.? +ssot.yml:7:")
        .containsPattern("overrides.1.rules.legacy-use.severity +off +ssot.yml:9:19")
        .containsPattern("concepts.cart.rules.heavy-import.ratio +5.0 +ssot.yml:5:60")
        .containsPattern("rules.heavy-import.ratio +3.0 +default")
        .containsPattern("overrides.2.rules.missing-method.severity +info +ssot.yml:10:")
        .containsPattern("overrides.2.rules.legacy-use.severity +off +ssot.yml:10:");
  }

  @Test
  void shows_the_defaults_where_nothing_is_configured() {
    assertThat(ssot("config", Trees.clean(folder)).out().lines().skip(1))
        .allMatch(line -> line.endsWith(" default"));
  }
}
