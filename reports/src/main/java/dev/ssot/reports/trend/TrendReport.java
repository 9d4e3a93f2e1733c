package dev.ssot.reports.trend;

import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Trend;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.terminal.Listing;
import dev.ssot.reports.terminal.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a trend down. */
public final class TrendReport {

  /** The version of the published schema of the JSON. */
  public static final String SCHEMA_VERSION = "1.0";

  private static final int SHORT = 10;

  private final Trend trend;

  public TrendReport(Trend trend) {
    this.trend = trend;
  }

  /** One line a point. */
  public void table(Screen screen) throws IOException {
    List<String> titles = new ArrayList<>(List.of("date", "commit"));
    titles.addAll(Metric.NAMES);
    titles.addAll(List.of("violations", "new", "fixed"));
    Listing.drawCounts(
        screen, titles, trend.points().stream().map(point -> row(point, SHORT)).toList());
  }

  /** One line a point, with a line of titles; RFC 4180. */
  public void csv(Appendable out) throws IOException {
    List<String> titles = new ArrayList<>(List.of("date", "commit"));
    titles.addAll(Metric.NAMES);
    titles.addAll(List.of("violations", "new", "fixed"));
    out.append(String.join(",", titles)).append('\n');
    for (Trend.Point point : trend.points()) {
      out.append(String.join(",", row(point, Integer.MAX_VALUE))).append('\n');
    }
  }

  /** An object that {@code schemas/trend.schema.json} describes. */
  public void json(Appendable out) throws IOException {
    JsonWriter.write(
        out,
        json ->
            json.text("schemaVersion", SCHEMA_VERSION)
                .objects("points", trend.points(), TrendReport::point));
  }

  private static void point(JsonWriter json, Trend.Point point) {
    json.text("commit", point.commit())
        .text("date", point.date())
        .object(
            "metrics",
            metrics -> point.metrics().forEach(each -> metrics.number(each.name(), each.count())))
        .number("violations", point.violations())
        .number("new", point.added())
        .number("fixed", point.fixed());
  }

  private List<String> row(Trend.Point point, int digits) {
    String commit = point.commit();
    Stream<String> head =
        Stream.of(point.date(), commit.substring(0, Math.min(digits, commit.length())));
    Stream<String> figures =
        Metric.NAMES.stream()
            .map(
                name ->
                    point.metrics().stream()
                        .filter(metric -> metric.name().equals(name))
                        .map(metric -> String.valueOf(metric.count()))
                        .findFirst()
                        .orElse(""));
    Stream<String> tail =
        Stream.of(point.violations(), point.added(), point.fixed()).map(String::valueOf);
    return Stream.of(head, figures, tail).flatMap(part -> part).toList();
  }
}
