package dev.ssot.reports.html;

import dev.ssot.model.result.Place;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A violation in the making. */
final class Build {

  private final String rule;
  private final String concept;
  private final String subject;
  private final Place place;
  private final List<Place> related = new ArrayList<>();
  private final List<Finding.Evidence> evidence = new ArrayList<>();
  private Severity severity;
  private Violation.Status status = Violation.Status.NEW;
  private String detail = "";
  private String message = "";
  private double confidence = 1;
  private String justification = "";
  private Finding.@Nullable Fix fix;

  Build(String rule, String concept, String subject, Place place) {
    this.rule = rule;
    this.concept = concept;
    this.subject = subject;
    this.place = place;
    this.severity = SampleRules.named(rule).severity();
  }

  Build says(String text) {
    message = text;
    return this;
  }

  Build detail(String text) {
    detail = text;
    return this;
  }

  Build weighs(Severity weight) {
    severity = weight;
    return this;
  }

  Build sure(double certainty) {
    confidence = certainty;
    return this;
  }

  Build is(Violation.Status standing, String why) {
    status = standing;
    justification = why;
    return this;
  }

  Build near(Place other, String text) {
    related.add(new Place(other.path(), other.range(), text, other.source()));
    return this;
  }

  Build shows(String name, Object value) {
    evidence.add(new Finding.Evidence(name, value.toString()));
    return this;
  }

  Build mends(String recipe, String from, String to) {
    fix = new Finding.Fix(recipe, from, to);
    return this;
  }

  Violation done() {
    String identity = String.join("\u001f", rule, concept, subject, detail);
    String key =
        UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "")
            .toLowerCase(Locale.ROOT);
    return new Violation(
        rule,
        severity,
        key,
        status,
        concept,
        subject,
        detail,
        message,
        SampleRules.named(rule).remedy().replaceAll("\\.$", ""),
        place,
        List.copyOf(related),
        List.copyOf(evidence),
        confidence,
        fix,
        justification,
        false);
  }
}
