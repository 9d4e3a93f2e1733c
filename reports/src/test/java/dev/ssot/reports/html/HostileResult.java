package dev.ssot.reports.html;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.Cell;
import dev.ssot.model.result.ConceptSummary.Creation;
import dev.ssot.model.result.ConceptSummary.ImportPaths;
import dev.ssot.model.result.ConceptSummary.MatrixRow;
import dev.ssot.model.result.ConceptSummary.MemberSummary;
import dev.ssot.model.result.Excerpt;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import dev.ssot.reports.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A result in which every text tries to run, to leave its place, or to break the page. */
final class HostileResult {

  private static final List<String> ATTACKS =
      List.of(
          "<img src=x onerror=window.pwned=1>",
          "</script><script>window.pwned=1</script>",
          "<!--<script>window.pwned=1//-->",
          "\" onmouseover=\"window.pwned=1",
          "javascript:window.pwned=1",
          "<!--data-->",
          "__proto__",
          "constructor",
          "%00%FF%E0%A4%A",
          "\u202egnp.eno\u2066\u0007\u0000",
          "\ud83d\udca5".repeat(40),
          "a".repeat(3000),
          "#/findings?rule=x&q=<b>",
          "${7*7}{{7*7}}");

  private HostileResult() {}

  static Result result() {
    List<ConceptSummary> concepts = ATTACKS.stream().map(HostileResult::concept).toList();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < ATTACKS.size(); i++) {
      violations.add(violation(i));
    }
    violations.sort(Violation.ORDER);
    return new Result(
        ATTACKS.get(0),
        ATTACKS.get(1),
        ATTACKS.stream()
            .map(text -> new RuleInfo(text, Family.LEGACY, Severity.ERROR, text, text, text))
            .toList(),
        new AnalysisSummary(
            3,
            1,
            30,
            4,
            ATTACKS.stream().map(text -> new AnalysisSummary.Skipped(text, 1, 1, text)).toList()),
        concepts,
        violations,
        SampleResult.withTotal(
            ATTACKS.stream().map(text -> new Metric(text, text, 2, 1)).toArray(Metric[]::new)),
        SampleResult.verdict(violations, 0));
  }

  /** Settings that are as hostile. */
  static Map<String, String> properties() {
    return Map.of(
        "source-url",
        "javascript:window.pwned=1//{path}#L{line}",
        "codeowners",
        String.join("\n", ATTACKS) + "\n* @\"><script>window.pwned=1</script>\n[invalid(( @team\n",
        "plan",
        plan(),
        "applied",
        String.join("\n", ATTACKS),
        "path-prefix",
        "\"><script>window.pwned=1</script>/",
        "trend",
        trend(),
        SourceBlock.PROPERTY,
        sources());
  }

  private static String plan() {
    return json(
        plan ->
            plan.texts("concepts", ATTACKS)
                .objects("steps", ATTACKS, HostileResult::step)
                .objects("manual", ATTACKS, HostileResult::manual)
                .objects(
                    "before",
                    ATTACKS,
                    (figure, text) -> figure.text("name", text).number("count", 2)));
  }

  private static void step(JsonWriter step, String text) {
    for (String name :
        List.of(
            "id", "phase", "title", "concept", "risk", "reason", "message", "check", "undo",
            "safety")) {
      step.text(name, text);
    }
    step.texts("resolves", ATTACKS)
        .texts("after", List.of(text + "2"))
        .objects("recipes", List.of(text), (recipe, kind) -> recipe.text("kind", kind))
        .objects(
            "files",
            List.of(text),
            (file, path) -> file.text("path", path).text("newPath", path + "2").text("before", "x"))
        .objects("manual", List.of(text), HostileResult::manual);
  }

  private static void manual(JsonWriter item, String text) {
    item.text("reason", text).object("location", location -> location.text("path", text));
  }

  private static String trend() {
    return json(
        trend ->
            trend.objects(
                "points",
                List.of("2026-01-01", "2026-03-01", "</script>"),
                (point, date) ->
                    point
                        .text("date", date)
                        .text("commit", ATTACKS.get(0))
                        .object(
                            "metrics",
                            metrics -> ATTACKS.forEach(text -> metrics.number(text, 2)))));
  }

  private static String sources() {
    return SourceBlock.of(
        ATTACKS.stream()
            .map(text -> new Excerpt(text, 1, List.of(text, "/* " + text, "{" + text)))
            .toList(),
        1);
  }

  private static String json(Consumer<JsonWriter> members) {
    StringBuilder text = new StringBuilder();
    try {
      JsonWriter.writeCompact(text, members);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static ConceptSummary concept(String text) {
    return new ConceptSummary(
        text,
        text,
        0.5,
        text,
        List.of(text),
        text,
        List.of(text),
        text,
        List.of(
            new MemberSummary(
                text,
                text,
                0.5,
                List.of(new Signal(text, 0.5, text)),
                place(text),
                false,
                true,
                List.of(text),
                1,
                List.of(text),
                List.of(text)),
            new MemberSummary(
                text + "2",
                "copy",
                0.5,
                List.of(),
                place(text),
                true,
                false,
                List.of(text),
                1,
                List.of(),
                List.of())),
        List.of(
            new MatrixRow(
                text,
                true,
                text,
                List.of(
                    new Cell(text, List.of(text), 1),
                    new Cell(text + "2", List.of(text + " more"), 2)))),
        List.of(
            new ImportPaths(
                text,
                List.of(
                    new ImportPaths.Path(text, text, 1),
                    new ImportPaths.Path(text + "2", "copy", 2)))),
        List.of(new Creation(text, text, 1, false)),
        List.of(new Exemption(text, text)));
  }

  private static Violation violation(int i) {
    String text = ATTACKS.get(i);
    Violation.Status status = List.of(Violation.Status.values()).get(i % 3);
    return new Violation(
        text,
        List.of(Severity.values()).get(i % 3),
        String.format(Locale.ROOT, "%032x", i),
        status,
        text,
        text,
        text,
        text,
        text,
        place(text),
        List.of(place(text)),
        List.of(new Finding.Evidence(text, text)),
        0.5,
        new Finding.Fix(text, text, text),
        text,
        false);
  }

  private static Place place(String text) {
    return new Place(text, new Range(1, 1, 2, 900), text, List.of(text, "/* " + text));
  }
}
