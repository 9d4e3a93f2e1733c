package dev.ssot.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/** What GitHub documents of the SARIF that its code scanning takes. */
final class GithubRules {

  private final List<String> broken = new ArrayList<>();

  private GithubRules() {}

  /** The rules that a log breaks. */
  static List<String> broken(String log) {
    GithubRules rules = new GithubRules();
    JsonNode json = Written.json(log);
    rules.require(zipped(log) <= 10 * 1024 * 1024, "10 MB when compressed");
    rules.require(json.get("version").asString().equals("2.1.0"), "version 2.1.0");
    rules.require(json.get("runs").size() <= 20, "20 runs");
    for (JsonNode run : json.get("runs")) {
      rules.run(run);
    }
    return rules.broken;
  }

  private void run(JsonNode run) {
    JsonNode driver = run.at("/tool/driver");
    require(!driver.path("name").asString("").isEmpty(), "the tool has a name");
    require(driver.get("rules").size() <= 25_000, "25,000 rules");
    require(run.get("results").size() <= 25_000, "25,000 results");
    for (JsonNode rule : driver.get("rules")) {
      rule(rule);
    }
    for (JsonNode result : run.get("results")) {
      result(result, driver.get("rules"));
    }
  }

  private void rule(JsonNode rule) {
    require(filled(rule.get("id"), 255), "a rule has an id of up to 255 characters");
    require(filled(rule.at("/shortDescription/text"), 1024), "a short description of up to 1024");
    require(filled(rule.at("/fullDescription/text"), 1024), "a full description of up to 1024");
    require(filled(rule.at("/help/text"), Integer.MAX_VALUE), "a rule has a help text");
    require(rule.at("/properties/tags").size() <= 10, "10 tags");
    require(
        List.of("error", "warning", "recommendation")
            .contains(rule.at("/properties/problem.severity").asString()),
        "a severity that is known");
    require(!rule.at("/properties").has("security-severity"), "no alert about security");
  }

  private void result(JsonNode result, JsonNode rules) {
    require(
        rules.get(result.get("ruleIndex").asInt()).get("id").equals(result.get("ruleId")),
        "the index of a rule is that of its id");
    require(filled(result.at("/message/text"), Integer.MAX_VALUE), "a result has a message");
    require(result.get("locations").size() == 1, "one location, since others are not shown");
    require(result.path("relatedLocations").size() <= 100, "100 other places");
    location(result.get("locations").get(0).get("physicalLocation"));
    for (JsonNode related : result.path("relatedLocations")) {
      location(related.get("physicalLocation"));
    }
    require(!result.at("/partialFingerprints/ssotIdentity~1v1").asString("").isEmpty(), "identity");
    require(
        !result.get("partialFingerprints").has("primaryLocationLineHash"),
        "no line hash, which the upload adds, or one that is the same");
  }

  private void location(JsonNode physical) {
    String uri = physical.at("/artifactLocation/uri").asString();
    require(
        !uri.isEmpty() && !uri.startsWith("/") && !uri.startsWith("./") && !uri.contains("\\"),
        "a relative address: " + uri);
    require(URI.create(uri).getScheme() == null, "an address without a scheme: " + uri);
    for (String member : List.of("startLine", "startColumn", "endLine", "endColumn")) {
      require(physical.at("/region/" + member).asInt(0) >= 1, "a region has a " + member);
    }
  }

  private void require(boolean kept, String rule) {
    if (!kept) {
      broken.add(rule);
    }
  }

  private static boolean filled(JsonNode text, int most) {
    return !text.asString("").isBlank() && text.asString().length() <= most;
  }

  private static int zipped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
