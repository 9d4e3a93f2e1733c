package dev.ssot.reports.sarif;

import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.model.result.Fixed;
import dev.ssot.model.result.Place;
import dev.ssot.model.source.Range;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.json.RangeJson;
import dev.ssot.reports.text.PathPrefix;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Places, by addresses relative to the repository. */
final class SarifLocation {

  private final PathPrefix prefix;

  SarifLocation(PathPrefix prefix) {
    this.prefix = prefix;
  }

  void of(JsonWriter json, Place place) {
    json.object(
        "physicalLocation",
        physical -> {
          artifact(physical, place.path());
          physical.object("region", region -> region(region, place.range()));
        });
  }

  /** Another place, with the number by which the message links to it. */
  void related(JsonWriter json, int id, Place place) {
    json.number("id", id);
    of(json, place);
    if (!place.message().isEmpty()) {
      json.object("message", message -> message.text("text", place.message()));
    }
  }

  static void ofName(JsonWriter json, Fixed fixed) {
    json.objects(
        "logicalLocations",
        List.of(fixed.subject()),
        (location, name) -> location.text("fullyQualifiedName", name));
  }

  void ofSkipped(JsonWriter json, Skipped skipped) {
    json.object(
        "physicalLocation",
        physical -> {
          artifact(physical, skipped.path());
          if (skipped.line() > 0) {
            physical.object(
                "region",
                region ->
                    region
                        .number("startLine", skipped.line())
                        .number("startColumn", Math.max(1, skipped.column())));
          }
        });
  }

  void artifact(JsonWriter json, String path) {
    json.object("artifactLocation", artifact -> artifact.text("uri", uri(prefix.on(path))));
  }

  /** Columns in a log count up to the first that does not belong to the region. */
  static void region(JsonWriter json, Range range) {
    RangeJson.write(json, range, range.endColumn() + 1);
  }

  /** Behind a slash, since a colon in the first folder would otherwise end a scheme. */
  private static String uri(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("A path always makes an address: " + path, e);
    }
  }
}
