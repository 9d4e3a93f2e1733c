package dev.ssot.reports.trend;

import dev.ssot.model.result.InvalidJson;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Trend;
import dev.ssot.reports.json.JsonObject;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads the JSON of a trend back to what it was made from. */
public final class TrendReader {

  private static final String MAJOR = TrendReport.SCHEMA_VERSION.replaceFirst("\\..*", ".");

  private TrendReader() {}

  /**
   * Reads a trend. Members that are not known are passed over, since a later version may have added
   * them.
   *
   * @throws InvalidJson if the text is no trend, or one of another major version
   */
  public static Trend read(Reader text) {
    JsonObject json = JsonObject.read(text);
    List<Trend.Point> points = json.objects("points", TrendReader::point);
    String version = json.text("schemaVersion");
    if (!version.startsWith(MAJOR)) {
      throw new InvalidJson(
          "it has schema version "
              + version
              + " and this ssot reads "
              + TrendReport.SCHEMA_VERSION
              + "; use the ssot that wrote it");
    }
    return new Trend(points);
  }

  private static Trend.Point point(JsonObject json) {
    return new Trend.Point(
        json.text("commit"),
        day(json.text("date")),
        metrics(json.object("metrics")),
        json.integer("violations"),
        json.integer("new"),
        json.integer("fixed"));
  }

  private static List<Metric> metrics(JsonObject json) {
    return json.names().stream().map(name -> new Metric(name, "", json.integer(name), 0)).toList();
  }

  private static String day(String text) {
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeParseException e) {
      throw new InvalidJson("'" + text + "' is no date such as 2027-01-31", e);
    }
  }
}
