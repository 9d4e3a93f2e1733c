package dev.ssot.reports.sarif;

import dev.ssot.model.result.Fixed;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Violation;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.text.Replacement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a log says about a violation. */
final class SarifResult {

  /** GitHub keeps no more of them. */
  static final int MOST_RELATED = 100;

  private static final String FINGERPRINT = "ssotIdentity/v1";

  private final Map<String, Integer> ruleIndices = new HashMap<>();
  private final Profile profile;
  private final SarifLocation locations;

  SarifResult(List<String> rules, Profile profile, SarifLocation locations) {
    for (String rule : rules) {
      ruleIndices.put(rule, ruleIndices.size());
    }
    this.profile = profile;
    this.locations = locations;
  }

  void write(JsonWriter json, Violation violation) {
    rule(json, violation.rule());
    json.text("level", SarifRule.level(violation.severity()))
        .object("message", message -> message.text("text", SarifMessage.of(violation)))
        .objects("locations", List.of(violation.place()), locations::of);
    related(json, violation);
    json.object("partialFingerprints", it -> it.text(FINGERPRINT, violation.key()));
    if (profile == Profile.FULL) {
      standing(json, violation);
    }
    Replacement.of(violation).ifPresent(replacement -> fix(json, violation, replacement));
    json.number("rank", violation.confidence() * 100)
        .object("properties", properties -> properties(properties, violation));
  }

  /** What was known and no longer occurs has no place, only a name. */
  void writeFixed(JsonWriter json, Fixed fixed) {
    rule(json, fixed.rule());
    String text = "Fixed: " + fixed.rule() + " no longer occurs for " + fixed.subject() + ".";
    json.text("level", "none")
        .object("message", message -> message.text("text", text))
        .objects("locations", List.of(fixed), SarifLocation::ofName)
        .object("partialFingerprints", it -> it.text(FINGERPRINT, fixed.key()))
        .text("baselineState", "absent")
        .objects("suppressions", List.<Fixed>of(), (suppression, none) -> {})
        .object(
            "properties",
            properties ->
                properties
                    .text("status", "fixed")
                    .text("subject", fixed.subject())
                    .text("detail", fixed.detail())
                    .text("concept", fixed.concept()));
  }

  private void rule(JsonWriter json, String rule) {
    json.text("ruleId", rule);
    Integer index = ruleIndices.get(rule);
    if (index != null) {
      json.number("ruleIndex", index);
    }
  }

  private void related(JsonWriter json, Violation violation) {
    List<Place> places = violation.related();
    if (places.isEmpty()) {
      return;
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_RELATED, places.size()); i++) {
      numbers.add(i);
    }
    json.objects(
        "relatedLocations",
        numbers,
        (location, i) -> locations.related(location, i + 1, places.get(i)));
  }

  /** On every result, since a run in which only some have suppressions is not valid. */
  private static void standing(JsonWriter json, Violation violation) {
    json.text("baselineState", baselineState(violation.status()))
        .objects("suppressions", suppressed(violation), SarifResult::suppression);
  }

  private static String baselineState(Violation.Status status) {
    return switch (status) {
      case NEW, SUPPRESSED -> "new";
      case BASELINED -> "unchanged";
    };
  }

  private static List<Violation> suppressed(Violation violation) {
    return violation.status() == Violation.Status.SUPPRESSED ? List.of(violation) : List.of();
  }

  private static void suppression(JsonWriter json, Violation violation) {
    json.text("kind", violation.inSource() ? "inSource" : "external").text("status", "accepted");
    if (!violation.justification().isEmpty()) {
      json.text("justification", violation.justification());
    }
  }

  private void fix(JsonWriter json, Violation violation, Replacement replacement) {
    json.objects(
        "fixes",
        List.of(replacement),
        (fix, it) ->
            fix.object("description", text -> text.text("text", violation.help()))
                .objects(
                    "artifactChanges",
                    List.of(violation.place()),
                    (change, place) -> {
                      locations.artifact(change, place.path());
                      change.objects("replacements", List.of(it), SarifResult::replacement);
                    }));
  }

  private static void replacement(JsonWriter json, Replacement replacement) {
    json.object("deletedRegion", region -> SarifLocation.region(region, replacement.range()))
        .object("insertedContent", content -> content.text("text", replacement.text()));
  }

  private static void properties(JsonWriter json, Violation violation) {
    json.text("status", violation.status().label())
        .text("subject", violation.subject())
        .text("detail", violation.detail())
        .text("concept", violation.concept());
  }
}
