package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.text.PathPrefix;
import dev.ssot.reports.text.Replacement;
import dev.ssot.reports.text.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Diagnostics for reviewdog, one a line; what is new, with suggestions to apply by a click. */
@AutoService(ReportFormat.class)
public final class RdjsonlReport implements ReportFormat {

  @Override
  public String id() {
    return "rdjsonl";
  }

  @Override
  public String description() {
    return "Diagnostics for reviewdog, one a line.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    PathPrefix prefix = PathPrefix.of(settings);
    for (Violation violation : result.violations()) {
      if (violation.isNew()) {
        JsonWriter.writeCompact(out, json -> diagnostic(json, violation, prefix));
        out.append('\n');
      }
    }
  }

  private static void diagnostic(JsonWriter json, Violation violation, PathPrefix prefix) {
    Place place = violation.place();
    json.text("message", Sentences.about(violation))
        .object(
            "location",
            location -> {
              location.text("path", prefix.on(place.path()));
              range(location, place);
            })
        .text("severity", violation.severity().label().toUpperCase(Locale.ROOT))
        .object("source", source -> source.text("name", "ssot"))
        .object("code", code -> code.text("value", violation.rule()));
    Replacement.of(violation)
        .ifPresent(
            replacement ->
                json.objects(
                    "suggestions",
                    List.of(replacement),
                    (suggestion, it) -> {
                      range(suggestion, place);
                      suggestion.text("text", it.text());
                    }));
  }

  /** Without the source nobody can tell the columns, which are counted in bytes. */
  private static void range(JsonWriter json, Place place) {
    List<String> source = place.source();
    int lines = place.range().endLine() - place.range().startLine();
    json.object(
        "range",
        range -> {
          if (source.size() <= lines) {
            range.object("start", start -> start.number("line", place.range().startLine()));
          } else {
            String last = source.get(lines);
            position(
                range,
                "start",
                place.range().startLine(),
                bytes(source.get(0), place.range().startColumn() - 1));
            position(range, "end", place.range().endLine(), bytes(last, place.range().endColumn()));
          }
        });
  }

  private static void position(JsonWriter range, String name, int line, int bytesBefore) {
    range.object(
        name, position -> position.number("line", line).number("column", bytesBefore + 1L));
  }

  private static int bytes(String line, int characters) {
    String before = line.substring(0, Math.min(characters, line.length()));
    return before.getBytes(StandardCharsets.UTF_8).length;
  }
}
