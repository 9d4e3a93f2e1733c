package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import dev.ssot.testing.Approved;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SarifReportTest {

  private static final Schema SCHEMA = schema();
  private static final Map<String, String> FULL = Map.of("sarif-profile", "full");
  private static final Map<String, String> GITHUB = Map.of("sarif-profile", "github");

  static List<Result> results() {
    return RealResults.and(
        Samples.full(), Samples.clean(), Mixed.result(), Hostile.result(), manyPlaces());
  }

  @ParameterizedTest
  @MethodSource("results")
  void follows_the_schema_of_sarif(Result result) {
    assertThat(SCHEMA.validate(sarif(result, FULL), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(sarif(result, GITHUB), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("results")
  void keeps_to_what_github_documents(Result result) {
    assertThat(GithubRules.broken(sarif(result, GITHUB))).isEmpty();
    // What is gone has no place, which code scanning wants of every result.
    if (result.fixed().isEmpty()) {
      assertThat(GithubRules.broken(sarif(result, FULL))).isEmpty();
    }
  }

  @Test
  void shows_what_is_fixed_as_absent_in_a_full_log_only() {
    List<JsonNode> gone =
        results(sarif(Samples.full(), FULL)).stream()
            .filter(result -> result.get("baselineState").asString().equals("absent"))
            .toList();

    assertThat(gone)
        .extracting(it -> it.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString())
        .containsExactly("com.example.LegacyPool", "com.example.OldSessions");
    assertThat(sarif(Samples.full(), GITHUB)).doesNotContain("LegacyPool");
  }

  @Test
  void tells_suppressions_in_the_code_from_those_in_the_configuration() {
    Violation inCode = Samples.duplicate().suppressed("the vendor's", true);
    Violation configured = Samples.divergent().suppressed("generated", false);

    assertThat(results(sarif(Samples.of(List.of(inCode, configured), verdict()), FULL)))
        .extracting(result -> result.at("/suppressions/0").toString())
        .containsExactly(
            "{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"the vendor's\"}",
            "{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"generated\"}");
  }

  @Test
  void looks_as_approved() {
    Approved.check("full.sarif", sarif(Samples.full(), FULL));
  }

  @Test
  void is_full_if_nothing_is_said() {
    assertThat(sarif(Mixed.result(), Map.of())).isEqualTo(sarif(Mixed.result(), FULL));
  }

  @Test
  void has_suppressions_and_a_baseline_state_on_every_result_or_on_none() {
    assertThat(results(sarif(Mixed.result(), FULL)))
        .allMatch(result -> result.has("suppressions") && result.has("baselineState"));
    assertThat(results(sarif(Mixed.result(), GITHUB)))
        .isNotEmpty()
        .noneMatch(result -> result.has("suppressions") || result.has("baselineState"));
  }

  @Test
  void marks_the_name_and_nothing_more() {
    JsonNode region =
        first(sarif(Samples.of(List.of(Samples.divergent()), verdict()), FULL))
            .at("/locations/0/physicalLocation/region");

    // Columns of a log end behind the last character.
    assertThat(region.toString())
        .isEqualTo("{\"startLine\":102,\"startColumn\":30,\"endLine\":102,\"endColumn\":43}");
  }

  @Test
  void links_to_the_other_places_from_its_message() {
    JsonNode result = first(sarif(Samples.of(List.of(Samples.duplicate()), verdict()), FULL));

    assertThat(result.at("/message/text").asString())
        .startsWith(
            "WebSocketManager does the same job as the canonical UnifiedWebSocketManager. See")
        .contains("[the canonical implementation, used in 18 files](1), [1 of 9 methods")
        .endsWith(". Move its 14 users to UnifiedWebSocketManager, then delete it.");
    assertThat(Written.list(result.get("relatedLocations")))
        .extracting(place -> place.get("id").asInt())
        .containsExactly(1, 2);
  }

  @Test
  void takes_no_text_for_a_link() {
    JsonNode result =
        first(
            sarif(
                Samples.of(
                    List.of(
                        Samples.violation(
                            "duplicate-implementation",
                            Severity.ERROR,
                            "[click](https://example.com)",
                            place("A", ""),
                            List.of(place("B", "a[0](1)\\")))),
                    verdict()),
                FULL));

    assertThat(result.at("/message/text").asString())
        .startsWith("[click] (https://example.com). See [a\\[0\\](1)\\\\](1).");
  }

  @Test
  void has_addresses_relative_to_the_repository() {
    Place odd = new Place("dir with blank/a:b%#?é.java", place("A", "").range(), "", List.of());
    Result result =
        Samples.of(
            List.of(
                Samples.violation("duplicate-implementation", Severity.INFO, "m", odd, List.of())),
            verdict());

    String uri =
        first(sarif(result, Map.of("path-prefix", "sub/")))
            .at("/locations/0/physicalLocation/artifactLocation/uri")
            .asString();

    assertThat(uri).isEqualTo("sub/dir%20with%20blank/a%3Ab%25%23%3F%C3%A9.java");
  }

  @Test
  void fixes_what_another_name_in_the_same_place_mends() {
    Result simple = Mixed.of(List.of(Mixed.importing("import a.b.Type;")));
    Result wildcard = Mixed.of(List.of(Samples.duplicate()));

    assertThat(
            first(sarif(simple, GITHUB)).at("/fixes/0/artifactChanges/0/replacements/0").toString())
        .isEqualTo(
            "{\"deletedRegion\":{\"startLine\":3,\"startColumn\":8,\"endLine\":3,\"endColumn\":16},"
                + "\"insertedContent\":{\"text\":\"c.d.Type\"}}");
    assertThat(first(sarif(wildcard, GITHUB)).has("fixes")).isFalse();
  }

  @Test
  void says_what_could_not_be_read_and_that_the_run_is_not_whole() {
    JsonNode invocation = run(sarif(Samples.full(), FULL)).at("/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("';' expected");
    assertThat(
            run(sarif(Mixed.result(), FULL)).at("/invocations/0/executionSuccessful").asBoolean())
        .isTrue();
  }

  @Test
  void leaves_out_what_no_consumer_takes_and_says_so() {
    String log = sarif(Samples.many(25_003), GITHUB);

    assertThat(results(log)).hasSize(25_000);
    assertThat(run(log).at("/invocations/0/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("3 results of 25,003 left out: consumers take no more than 25,000");
  }

  /** A violation about more places than GitHub keeps. */
  private static Result manyPlaces() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      places.add(place("T" + i, i % 2 == 0 ? "" : "here as well"));
    }
    return Samples.of(
        List.of(
            Samples.violation(
                "duplicate-implementation", Severity.WARNING, "m", place("A", ""), places)),
        verdict());
  }

  private static Place place(String name, String message) {
    return Samples.at("src/" + name + ".java", 1, "class " + name, name, message);
  }

  private static Verdict verdict() {
    return Samples.clean().verdict();
  }

  private static String sarif(Result result, Map<String, String> properties) {
    return Written.text(new SarifReport(), result, properties);
  }

  private static JsonNode run(String log) {
    return Written.json(log).get("runs").get(0);
  }

  private static List<JsonNode> results(String log) {
    return Written.list(run(log).get("results"));
  }

  private static JsonNode first(String log) {
    return results(log).get(0);
  }

  private static Schema schema() {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
