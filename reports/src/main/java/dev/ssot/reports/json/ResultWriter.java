package dev.ssot.reports.json;

import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.Fixed;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a result; {@link ResultReader} is its inverse. */
public final class ResultWriter {

  private ResultWriter() {}

  /** Writes all of a result into an object. */
  public static void write(Result result, JsonWriter json) {
    json.text("schemaVersion", Result.SCHEMA_VERSION)
        .object("tool", tool -> tool.text("name", "ssot").text("version", result.toolVersion()))
        .text("profile", result.profile())
        .object("verdict", verdict -> verdict(verdict, result.verdict()))
        .object("summary", summary -> summary(summary, result.verdict()))
        .object("analysis", analysis -> analysis(analysis, result.analysis()))
        .objects("rules", result.rules(), ResultWriter::rule)
        .objects("concepts", result.concepts(), ConceptWriter::concept)
        .objects("metrics", result.metrics(), ResultWriter::metric)
        .objects("violations", result.violations(), ResultWriter::violation)
        .objects("fixed", result.fixed(), ResultWriter::fixed);
    if (!result.passedOver().isEmpty()) {
      json.objects("passedOver", result.passedOver(), ConceptWriter::passedOver);
    }
  }

  static void place(JsonWriter json, Place place) {
    json.text("path", place.path())
        .object("range", range -> RangeJson.write(range, place.range(), place.range().endColumn()))
        .text("message", place.message())
        .texts("source", place.source());
  }

  private static void verdict(JsonWriter json, Verdict verdict) {
    json.flag("passed", verdict.passed())
        .text("failOn", verdict.failOn())
        .number("gating", verdict.gating());
  }

  private static void summary(JsonWriter json, Verdict verdict) {
    json.number("new", verdict.newViolations())
        .number("baselined", verdict.baselined())
        .number("suppressed", verdict.suppressed())
        .number("fixed", verdict.fixed());
  }

  private static void analysis(JsonWriter json, AnalysisSummary analysis) {
    json.number("files", analysis.files())
        .number("testFiles", analysis.testFiles())
        .number("lines", analysis.lines())
        .number("types", analysis.types())
        .flag("complete", analysis.complete())
        .objects("skipped", analysis.skipped(), ResultWriter::skipped);
  }

  private static void skipped(JsonWriter json, AnalysisSummary.Skipped skipped) {
    json.text("path", skipped.path())
        .number("line", skipped.line())
        .number("column", skipped.column())
        .text("reason", skipped.reason());
  }

  private static void rule(JsonWriter json, RuleInfo rule) {
    json.text("id", rule.id())
        .text("family", rule.family().label())
        .text("severity", rule.severity().label())
        .text("summary", rule.summary())
        .text("why", rule.why())
        .text("remedy", rule.remedy())
        .objects("options", rule.options(), ResultWriter::option);
    if (!rule.deprecatedIds().isEmpty()) {
      json.texts("deprecatedIds", rule.deprecatedIds());
    }
  }

  private static void option(JsonWriter json, Option<?> option) {
    json.text("name", option.name());
    Object fallback = option.fallback();
    if (fallback instanceof Integer integer) {
      json.text("type", "integer").number("default", integer);
    } else if (fallback instanceof Double number) {
      json.text("type", "number").number("default", number);
    } else if (fallback instanceof Boolean flag) {
      json.text("type", "flag").flag("default", flag);
    } else {
      List<String> texts = ((List<?>) fallback).stream().map(Object::toString).toList();
      json.text("type", "texts").texts("default", texts);
    }
    json.text("description", option.description());
  }

  private static void metric(JsonWriter json, Metric metric) {
    json.text("name", metric.name())
        .text("concept", metric.concept())
        .number("count", metric.count())
        .number("target", metric.target());
  }

  private static void violation(JsonWriter json, Violation violation) {
    json.text("rule", violation.rule())
        .text("severity", violation.severity().label())
        .text("key", violation.key())
        .text("status", violation.status().label())
        .text("concept", violation.concept())
        .text("subject", violation.subject())
        .text("detail", violation.detail())
        .text("message", violation.message())
        .text("help", violation.help())
        .object("place", place -> place(place, violation.place()))
        .objects("related", violation.related(), ResultWriter::place)
        .objects("evidence", violation.evidence(), ResultWriter::evidence)
        .number("confidence", violation.confidence());
    fix(json, violation.fix());
    json.text("justification", violation.justification()).flag("inSource", violation.inSource());
  }

  private static void fixed(JsonWriter json, Fixed fixed) {
    json.text("rule", fixed.rule())
        .text("key", fixed.key())
        .text("concept", fixed.concept())
        .text("subject", fixed.subject())
        .text("detail", fixed.detail());
  }

  private static void evidence(JsonWriter json, Finding.Evidence evidence) {
    json.text("name", evidence.name()).text("value", evidence.value());
  }

  private static void fix(JsonWriter json, Finding.@Nullable Fix fix) {
    if (fix == null) {
      json.nothing("fix");
    } else {
      json.object(
          "fix",
          members ->
              members.text("recipe", fix.recipe()).text("from", fix.from()).text("to", fix.to()));
    }
  }
}
