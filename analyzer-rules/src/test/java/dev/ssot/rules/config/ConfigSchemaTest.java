package dev.ssot.rules.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader know the same keys and mean the same by them. */
class ConfigSchemaTest {

  private static final Path FILE = Path.of("../schemas/ssot.schema.json");

  /** Every key there is. */
  private static final String EVERYTHING =
      """
      version: 1
      extends: [base.yml]
      profile: strict
      include: ["src/**", lib]
      exclude: ["*Gen.java"]
      encoding: ISO-8859-1
      tests: false
      fail-on: error
      tolerate-incomplete: true
      baseline: ssot-baseline.json
      rules:
        legacy-use: off
        duplicate-type: {severity: info, enabled: true, minimum: 7, names: [A, B]}
      overrides:
        - paths: ["legacy/**"]
          rules: {duplicate-type: off, legacy-use: {severity: info, enabled: true}}
      concepts:
        session:
          canonical: a.b.Session
          members: [a.b.OldSession]
          contract: a.b.SessionContract
          factory: a.b.Sessions
          exemptions: [{symbol: a.b.FakeSession, reason: A test double}]
          rules: {duplicate-type: {severity: error, names: [A]}, legacy-use: info}
        message:
          canonical: a.b.Message
          contract: {methods: ["send(UserId,String)", "close()"]}
          factory: {type: a.b.Messages, methods: [create], rejects: java.lang.RuntimeException}
        mail: {canonical: a.b.Mail, contract: {type: a.b.MailContract}}
      discovery: {enabled: true, threshold: 0.75}
      legacy:
        - a.b.Old
        - {symbol: a.b.Old#send, replacement: a.b.New#send}
      exemptions: [{symbol: "a.b.**", reason: Generated}]
      suppressions:
        - {rule: legacy-use, symbol: "a.b.*#old*", reason: Later, until: 2027-01-31}
      """;

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema());

  @TempDir Path root;

  @BeforeEach
  void prepare() throws Exception {
    Files.writeString(root.resolve("base.yml"), "version: 1\n");
  }

  @Test
  void an_example_of_every_key_is_valid_for_both() throws Exception {
    assertThat(validate(EVERYTHING)).isEmpty();
    assertThat(read(EVERYTHING).concepts()).hasSize(3);
  }

  @Test
  void an_empty_file_and_empty_keys_are_valid_for_both() throws Exception {
    String text = "version: 1\nconcepts:\nrules:\nlegacy:\ninclude:\ndiscovery:\nsuppressions:\n";

    assertThat(validate(text)).isEmpty();
    assertThat(read(text).concepts()).isEmpty();
    assertThat(read("# nothing but a comment\n").concepts()).isEmpty();
  }

  @Test
  void the_configuration_of_the_sample_is_valid_for_both() throws Exception {
    Path sample = Path.of("../sample-codebase/java/ssot.yml");
    String text = Files.readString(sample);

    assertThat(validate(text)).isEmpty();
    assertThat(read(text).concepts()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version: 2",
        "nothing: 1",
        "profile: lax",
        "include: src",
        "tests: 'yes'",
        "fail-on: off",
        "rules: {legacy-use: fatal}",
        "rules: {legacy-use: {severity: 1}}",
        "overrides: [{paths: [a]}]",
        "concepts: {session: {}}",
        "concepts: {session: {canonical: a..B}}",
        "concepts: {session: {canonical: a.B, contract: {}}}",
        "concepts: {session: {canonical: a.B, contract: {methods: [send]}}}",
        "concepts: {session: {canonical: a.B, factory: {methods: [create]}}}",
        "concepts: {'a b': {canonical: a.B}}",
        "discovery: {threshold: 1.5}",
        "legacy: [{replacement: a.B}]",
        "legacy: ['a.*']",
        "exemptions: [{symbol: a.B}]",
        "suppressions: [{rule: legacy-use, symbol: a.B}]",
      })
  void what_is_wrong_is_wrong_for_both(String text) {
    assertThat(validate(text)).isNotEmpty();
    assertThat(catchThrowableOfType(ConfigException.class, () -> read(text))).isNotNull();
  }

  @TestFactory
  Stream<DynamicTest> the_schema_and_the_reader_know_the_same_keys() {
    String concept = "concepts: {a: {canonical: a.B, ";
    return Stream.of(
        same("", "{UNKNOWN: 1}"),
        same("rule", "rules: {legacy-use: {UNKNOWN: 1}}"),
        same("override", "overrides: [{paths: [a], rules: {}, UNKNOWN: 1}]"),
        same("concept", concept + "UNKNOWN: 1}}"),
        same("contract", concept + "contract: {type: a.B, UNKNOWN: 1}}}"),
        same("factory", concept + "factory: {type: a.B, UNKNOWN: 1}}}"),
        same("exemption", "exemptions: [{symbol: a.B, reason: r, UNKNOWN: 1}]"),
        same("discovery", "discovery: {UNKNOWN: 1}"),
        same("legacySymbol", "legacy: [{symbol: a.B, UNKNOWN: 1}]"),
        same(
            "suppression", "suppressions: [{rule: legacy-use, symbol: a, reason: r, UNKNOWN: 1}]"));
  }

  private DynamicTest same(String definition, String text) {
    return DynamicTest.dynamicTest(
        definition.isEmpty() ? "top" : definition,
        () -> {
          JsonNode schema = definition.isEmpty() ? schema() : schema().at("/$defs/" + definition);
          Set<String> described = new TreeSet<>(schema.path("properties").propertyNames());

          assertThat(keysOfTheReader(text)).isEqualTo(described);
        });
  }

  /** An unknown key is answered with the known ones. */
  private Set<String> keysOfTheReader(String text) {
    String config = text.replace("UNKNOWN", "xxxxxxxxxxxxxxxxxxxx");
    ConfigException thrown = catchThrowableOfType(ConfigException.class, () -> read(config));
    String answer =
        thrown.problems().stream().filter(p -> p.contains("xxxxxxx")).findFirst().orElseThrow();
    String known = answer.substring(answer.indexOf("known here: ") + "known here: ".length());
    return new TreeSet<>(List.of(known.split(", ", -1)));
  }

  private static List<Error> validate(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML);
  }

  private Settings read(String text) throws Exception {
    Files.writeString(root.resolve("ssot.yml"), text);
    return new SettingsReader(SettingsReaderTest.RULES).read(root, null);
  }

  private static JsonNode schema() {
    return new JsonMapper().readTree(FILE.toFile());
  }
}
