package dev.ssot.rules.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Options;
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
  static final Option<List<String>> NAMES = Option.texts("names", List.of(), "Which.").perConcept();
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

  @Test
  void text_that_is_no_yaml_is_reported_with_its_place() throws Exception {
    write("rules:\n\tlegacy-use: off\n");

    assertThat(problems()).hasSize(1);
    assertThat(problems().get(0)).startsWith("ssot.yml:2:1: This is not YAML: ");
  }

  @Test
  void several_documents_a_list_or_a_text_are_no_configuration() throws Exception {
    for (String text : List.of("a\n---\nb\n", "[a]", "a", "? [a]\n: b\n")) {
      write(text);

      assertThat(problems()).as(text).hasSize(1);
    }
  }

  @Test
  void aliases_cannot_blow_a_file_up() throws Exception {
    StringBuilder bomb = new StringBuilder("include: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("k").append(i).append(": &a").append(i).append(" [");
      bomb.append((alias + ", ").repeat(3)).append(alias).append("]\n");
    }
    write(bomb.toString());
    assertThat(problems()).singleElement().asString().contains("too large");

    write("include: &a [*a]\n");
    assertThat(problems()).isNotEmpty();

    write("include: " + "[".repeat(100_000));
    assertThat(problems()).isNotEmpty();

    write("# " + "x".repeat(1 << 20));
    assertThat(problems()).containsExactly("ssot.yml:1:1: The file is larger than 1 MB");
  }

  @Test
  void a_file_is_laid_over_those_that_it_extends() throws Exception {
    Files.createDirectories(root.resolve("shared"));
    Files.writeString(
        root.resolve("shared/base.yml"),
        "tests: false\nfail-on: error\nexclude: [a]\nrules: {duplicate-type: {severity: info,"
            + " minimum: 9}, legacy-use: off}\n");
    write(
        "extends: [shared/base.yml]\nfail-on: info\nexclude: [b]\nrules: {duplicate-type: error}");

    Settings settings = read();

    assertThat(settings.tests()).isFalse();
    assertThat(settings.failOn()).isEqualTo(Severity.INFO);
    assertThat(settings.exclude().matches("a/A.java")).isTrue();
    assertThat(settings.exclude().matches("b/A.java")).isTrue();
    assertThat(settings.level("duplicate-type", "", "x")).isEqualTo(Level.ERROR);
    assertThat(settings.options("duplicate-type").get(MINIMUM)).isEqualTo(9);
    assertThat(settings.origin("tests")).hasToString("shared/base.yml:1:8");
    assertThat(settings.origin("fail-on")).hasToString("ssot.yml:2:10");
    assertThat(settings.origin("rules.duplicate-type.minimum").line()).isEqualTo(4);
  }

  @Test
  void a_file_that_extends_itself_or_nothing_is_a_mistake() throws Exception {
    Files.writeString(root.resolve("base.yml"), "extends: [ssot.yml, gone.yml]");
    write("extends: [base.yml]");

    assertThat(problems())
        .containsExactly(
            "base.yml:1:11: 'ssot.yml' extends itself",
            "base.yml:1:21: There is no file 'gone.yml' to extend");
  }

  @Test
  void the_file_is_looked_for_up_to_the_top_of_the_checkout() throws Exception {
    Path module = Files.createDirectories(root.resolve("top/module"));
    write("tests: false");
    assertThat(new SettingsReader(RULES).read(module, null).tests()).isTrue();

    Files.createDirectory(root.resolve("top/.git"));
    assertThat(new SettingsReader(RULES).read(module, null).tests()).isTrue();

    Files.move(root.resolve("ssot.yml"), root.resolve("top/ssot.yml"));
    assertThat(new SettingsReader(RULES).read(module, null).tests()).isFalse();
  }

  @Test
  void globs_are_relative_to_the_file() throws Exception {
    Files.createDirectory(root.resolve(".git"));
    Path module = Files.createDirectories(root.resolve("module/core"));
    write("overrides: [{paths: [module/core/gen], rules: {legacy-use: off}}]");

    Settings settings = new SettingsReader(RULES).read(module, null);

    assertThat(settings.level("legacy-use", "", "gen/A.java")).isEqualTo(Level.OFF);
    assertThat(settings.level("legacy-use", "", "A.java")).isEqualTo(Level.UNSET);
  }

  @Test
  void globs_of_the_command_line_are_relative_to_the_root() throws Exception {
    Files.createDirectory(root.resolve(".git"));
    Path module = Files.createDirectories(root.resolve("module"));
    write("exclude: [module/old]");
    Overrides overrides =
        new Overrides(null, null, List.of(), List.of("/gen", "./x/y", "*IT.java"));

    Settings settings = new SettingsReader(RULES).read(module, null, overrides);

    for (String path : List.of("old/A.java", "gen/A.java", "x/y/A.java", "z/AIT.java")) {
      assertThat(settings.exclude().matches(settings.prefix() + path)).as(path).isTrue();
    }
    assertThat(settings.exclude().matches(settings.prefix() + "z/gen/A.java")).isFalse();
  }

  @Test
  void a_path_weighs_more_than_a_concept_and_a_concept_more_than_a_rule() throws Exception {
    write(
        """
        rules: {legacy-use: info}
        concepts: {session: {canonical: a.B, rules: {legacy-use: warning}}}
        overrides:
          - {paths: [a], rules: {legacy-use: error}}
          - {paths: [a/b], rules: {legacy-use: off}}
        """);

    Settings settings = read();

    assertThat(settings.level("legacy-use", "", "x")).isEqualTo(Level.INFO);
    assertThat(settings.level("legacy-use", "session", "x")).isEqualTo(Level.WARNING);
    assertThat(settings.level("legacy-use", "session", "a/A.java")).isEqualTo(Level.ERROR);
    assertThat(settings.level("legacy-use", "session", "a/b/A.java")).isEqualTo(Level.OFF);
    assertThat(settings.isOff("legacy-use")).isFalse();
  }

  @Test
  void an_option_may_differ_by_concept_and_leaves_the_others_as_they_are() throws Exception {
    write(
        """
        rules: {duplicate-type: {minimum: 7, names: [A]}}
        concepts:
          session: {canonical: a.B, rules: {duplicate-type: {severity: error, names: [B, C]}}}
          mail: {canonical: a.Mail}
        """);

    Settings settings = read();

    Options options = settings.options("duplicate-type");
    assertThat(options.get(NAMES)).containsExactly("A");
    assertThat(options.of("mail").get(NAMES)).containsExactly("A");
    assertThat(options.of("session").get(NAMES)).containsExactly("B", "C");
    assertThat(options.of("session").get(MINIMUM)).isEqualTo(7);
    assertThat(settings.level("duplicate-type", "session", "x")).isEqualTo(Level.ERROR);
  }

  @Test
  void an_option_that_makes_no_sense_for_a_concept_or_a_path_is_refused_with_the_place_for_it()
      throws Exception {
    write(
        """
        concepts: {session: {canonical: a.B, rules: {duplicate-type: {minimum: 7}}}}
        overrides:
          - {paths: [a], rules: {duplicate-type: {minimum: 7}}}
          - {paths: [b], rules: {duplicate-type: {names: [A]}}}
        """);

    assertThat(problems())
        .containsExactly(
            "ssot.yml:1:72: 'concepts.session.rules.duplicate-type.minimum' cannot be set for one"
                + " concept, because the rule looks beyond concepts; set it under 'rules'",
            "ssot.yml:3:52: 'overrides.rules.duplicate-type.minimum' cannot be set for some paths,"
                + " because a finding is about files of several paths; set it under 'rules'",
            "ssot.yml:4:50: 'overrides.rules.duplicate-type.names' cannot be set for some paths,"
                + " because a finding is about files of several paths; set it under 'rules', or"
                + " under 'rules' of a concept");
  }

  @Test
  void a_rule_that_is_off_can_be_enabled_again_by_file_by_concept_and_by_path() throws Exception {
    Files.writeString(
        root.resolve("base.yml"), "rules: {legacy-use: off, duplicate-type: {severity: error}}");
    write(
        """
        extends: [base.yml]
        rules: {duplicate-type: {enabled: true}}
        concepts: {session: {canonical: a.B, rules: {legacy-use: {enabled: true}}}}
        overrides:
          - {paths: [a], rules: {legacy-use: {enabled: true}}}
          - {paths: [b], rules: {duplicate-type: {enabled: false}}}
        """);

    Settings settings = read();

    assertThat(settings.isOff("legacy-use")).isFalse();
    assertThat(settings.level("legacy-use", "", "x")).isEqualTo(Level.OFF);
    assertThat(settings.level("legacy-use", "session", "x")).isEqualTo(Level.ON);
    assertThat(settings.level("legacy-use", "", "a/A.java")).isEqualTo(Level.ON);
    assertThat(settings.level("duplicate-type", "", "x")).isEqualTo(Level.ERROR);
    assertThat(settings.level("duplicate-type", "", "b/B.java")).isEqualTo(Level.OFF);
  }

  @Test
  void a_file_that_is_named_has_to_exist() {
    ConfigException thrown =
        catchThrowableOfType(
            ConfigException.class,
            () -> new SettingsReader(RULES).read(root, root.resolve("gone.yml")));

    assertThat(thrown.problems())
        .containsExactly(root.resolve("gone.yml") + ": There is no such configuration file");
  }

  private List<String> problems() {
    return catchThrowableOfType(ConfigException.class, this::read).problems();
  }

  private Settings read() throws ConfigException {
    return new SettingsReader(RULES).read(root, null);
  }

  private void write(String text) throws IOException {
    Files.writeString(root.resolve("ssot.yml"), text);
  }
}
