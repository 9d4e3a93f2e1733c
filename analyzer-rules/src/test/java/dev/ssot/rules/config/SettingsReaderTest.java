package dev.ssot.rules.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  static final Option<Integer> MINIMUM = Option.integer("minimum", 3, "How many.");
  static final Option<List<String>> NAMES = Option.texts("names", List.of(), "Which.");
  static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo("legacy-use", Family.LEGACY, Severity.WARNING, "", "", ""),
          new RuleInfo(
              "duplicate-type",
              Family.IMPLEMENTATION,
              Severity.ERROR,
              "",
              "",
              "",
              List.of(MINIMUM, NAMES)));

  @TempDir Path root;

  @Test
  void without_a_file_the_defaults_are_in_force() throws Exception {
    Settings settings = read();

    assertThat(settings.failOn()).isEqualTo(Severity.WARNING);
    assertThat(settings.tests()).isTrue();
    assertThat(settings.level("legacy-use", "", "a/A.java")).isEqualTo(Level.UNSET);
    assertThat(settings.origin("tests")).isEqualTo(Origin.DEFAULT);
  }

  @Test
  void off_is_a_level_and_no_truth_value() throws Exception {
    write("rules: {legacy-use: off, duplicate-type: {severity: info, minimum: 7}}");

    Settings settings = read();

    assertThat(settings.isOff("legacy-use")).isTrue();
    assertThat(settings.level("duplicate-type", "", "a")).isEqualTo(Level.INFO);
    assertThat(settings.options("duplicate-type").get(MINIMUM)).isEqualTo(7);
  }

  @Test
  void all_mistakes_are_reported_at_once_with_their_places() throws Exception {
    write(
        """
        version: 2
        exlude: [a]
        fail-on: fatal
        tests: maybe
        tests: true
        rules:
          legacy-uses: off
          duplicate-type: {minimum: many, maximum: 1}
        concepts:
          session: {members: [a..B]}
        suppressions:
          - {rule: legacy-use, symbol: a.B, until: 2027-13-01}
        """);

    ConfigException thrown = catchThrowableOfType(ConfigException.class, this::read);

    assertThat(thrown.problems())
        .containsExactly(
            "ssot.yml:1:10: 'version' must be 1; a newer ssot may know version 2",
            "ssot.yml:2:1: 'exlude' is unknown; did you mean 'exclude'?",
            "ssot.yml:3:10: 'fail-on' must be one of error, warning, info, not 'fatal'",
            "ssot.yml:4:8: 'tests' must be true or false, not 'maybe'",
            "ssot.yml:5:1: 'tests' is here twice, first in line 4",
            "ssot.yml:7:3: There is no rule 'legacy-uses'; did you mean 'legacy-use'?",
            "ssot.yml:8:29: 'rules.duplicate-type.minimum' must be a whole number, not 'many'",
            "ssot.yml:8:35: 'rules.duplicate-type.maximum' is unknown; did you mean 'minimum'?",
            "ssot.yml:10:12: 'concepts.session': 'canonical' is missing",
            "ssot.yml:10:23: 'concepts.session.members' must be a qualified type name such as"
                + " a.b.Type, not 'a..B'",
            "ssot.yml:12:5: 'suppressions': 'reason' is missing",
            "ssot.yml:12:44: 'suppressions.until' must be a date such as 2027-01-31, not"
                + " '2027-13-01'");
  }

  private Settings read() throws ConfigException {
    return new SettingsReader(RULES).read(root, null);
  }

  private void write(String text) throws IOException {
    Files.writeString(root.resolve("ssot.yml"), text);
  }
}
