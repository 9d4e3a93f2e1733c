package dev.ssot.reports.json;

import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.Fixed;
import dev.ssot.model.result.InvalidJson;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the JSON report back to the result that it was made from. */
public final class ResultReader {

  private static final String MAJOR = Result.SCHEMA_VERSION.replaceFirst("\\..*", ".");

  private ResultReader() {}

  /**
   * Reads a result. Members that are not known are passed over, since a later version may have
   * added them.
   *
   * @throws InvalidJson if the text is no result, or one of another major version
   */
  public static Result read(Reader text) {
    JsonObject json = JsonObject.read(text);
    String version = json.text("schemaVersion");
    if (!version.startsWith(MAJOR)) {
      throw new InvalidJson(
          "it has schema version "
              + version
              + " and this ssot reads "
              + Result.SCHEMA_VERSION
              + "; use the ssot that wrote it");
    }
    return new Result(
        json.object("tool").text("version"),
        json.text("profile"),
        json.objects("rules", ResultReader::rule),
        analysis(json.object("analysis")),
        json.objects("concepts", ConceptReader::concept),
        json.objects("violations", ResultReader::violation),
        json.objects("metrics", ResultReader::metric),
        verdict(json.object("verdict"), json.object("summary")),
        optional(json, "fixed", ResultReader::fixed),
        optional(json, "passedOver", ConceptReader::passedOver));
  }

  private static <T> List<T> optional(
      JsonObject json, String name, Function<JsonObject, T> reader) {
    return json.names().contains(name) ? json.objects(name, reader) : List.of();
  }

  private static Fixed fixed(JsonObject json) {
    return new Fixed(
        json.text("rule"),
        json.text("key"),
        json.text("concept"),
        json.text("subject"),
        json.text("detail"));
  }

  static Place place(JsonObject json) {
    return new Place(
        json.text("path"), range(json.object("range")), json.text("message"), json.texts("source"));
  }

  private static Range range(JsonObject json) {
    return new Range(
        json.integer("startLine"),
        json.integer("startColumn"),
        json.integer("endLine"),
        json.integer("endColumn"));
  }

  private static Verdict verdict(JsonObject verdict, JsonObject summary) {
    return new Verdict(
        verdict.flag("passed"),
        verdict.text("failOn"),
        verdict.integer("gating"),
        summary.integer("new"),
        summary.integer("baselined"),
        summary.integer("suppressed"),
        summary.integer("fixed"));
  }

  private static AnalysisSummary analysis(JsonObject json) {
    return new AnalysisSummary(
        json.integer("files"),
        json.integer("testFiles"),
        json.count("lines"),
        json.integer("types"),
        json.objects("skipped", ResultReader::skipped));
  }

  private static AnalysisSummary.Skipped skipped(JsonObject json) {
    return new AnalysisSummary.Skipped(
        json.text("path"), json.integer("line"), json.integer("column"), json.text("reason"));
  }

  private static RuleInfo rule(JsonObject json) {
    List<String> formerIds =
        json.names().contains("deprecatedIds") ? json.texts("deprecatedIds") : List.of();
    return new RuleInfo(
            json.text("id"),
            label(json, "family", Family.values(), Family::label),
            severity(json),
            json.text("summary"),
            json.text("why"),
            json.text("remedy"),
            json.objects("options", ResultReader::option))
        .formerly(formerIds.toArray(String[]::new));
  }

  private static Option<?> option(JsonObject json) {
    String name = json.text("name");
    String description = json.text("description");
    return switch (json.text("type")) {
      case "integer" -> Option.integer(name, json.integer("default"), description);
      case "number" -> Option.number(name, json.number("default"), description);
      case "flag" -> Option.flag(name, json.flag("default"), description);
      default -> Option.texts(name, json.texts("default"), description);
    };
  }

  private static Metric metric(JsonObject json) {
    return new Metric(
        json.text("name"), json.text("concept"), json.integer("count"), json.integer("target"));
  }

  private static Violation violation(JsonObject json) {
    return new Violation(
        json.text("rule"),
        severity(json),
        json.text("key"),
        label(json, "status", Violation.Status.values(), Violation.Status::label),
        json.text("concept"),
        json.text("subject"),
        json.text("detail"),
        json.text("message"),
        json.text("help"),
        place(json.object("place")),
        json.objects("related", ResultReader::place),
        json.objects("evidence", ResultReader::evidence),
        json.number("confidence"),
        json.optional("fix").map(ResultReader::fix).orElse(null),
        json.text("justification"),
        json.names().contains("inSource") && json.flag("inSource"));
  }

  private static Finding.Evidence evidence(JsonObject json) {
    return new Finding.Evidence(json.text("name"), json.text("value"));
  }

  private static Finding.Fix fix(JsonObject json) {
    return new Finding.Fix(json.text("recipe"), json.text("from"), json.text("to"));
  }

  private static Severity severity(JsonObject json) {
    return label(json, "severity", Severity.values(), Severity::label);
  }

  private static <T> T label(
      JsonObject json, String name, T[] values, Function<T, String> labelOf) {
    String label = json.text(name);
    return Arrays.stream(values)
        .filter(value -> labelOf.apply(value).equals(label))
        .findFirst()
        .orElseThrow(() -> new InvalidJson(name + " has the unknown value " + label));
  }
}
