package dev.ssot.model.rule;

import dev.ssot.model.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found. The engine adds the rest: rule, severity, key, status.
 *
 * @param concept the name of the concept that it concerns, or ""
 * @param subject the symbol that it is about, qualified; part of the key
 * @param detail what tells it from other findings about the subject; part of the key
 * @param message one sentence without a full stop: names the symbols and says what is wrong
 * @param help what to do, one sentence without a full stop
 * @param location the name token that it is about
 * @param severity null for that of the rule
 * @param confidence how certain it is, from 0 to 1
 * @param fix the recipe that would mend it, or null
 */
public record Finding(
    String concept,
    String subject,
    String detail,
    String message,
    String help,
    Location location,
    List<Related> related,
    List<Evidence> evidence,
    @Nullable Severity severity,
    double confidence,
    @Nullable Fix fix) {

  /** Another place that the finding is about, and what stands there. */
  public record Related(Location location, String message) {}

  /** One number or fact behind the finding. */
  public record Evidence(String name, String value) {}

  /**
   * The recipe that would mend a finding.
   *
   * @param recipe the kind of the recipe, such as {@code MoveType}
   * @param from the symbol to leave
   * @param to the symbol to use
   */
  public record Fix(String recipe, String from, String to) {}

  /** A finding about a symbol, at the place of its name. */
  public static Finding about(String subject, Location location) {
    return new Finding("", subject, "", "", "", location, List.of(), List.of(), null, 1.0, null);
  }

  public Finding in(String conceptName) {
    return new Finding(
        conceptName,
        subject,
        detail,
        message,
        help,
        location,
        related,
        evidence,
        severity,
        confidence,
        fix);
  }

  public Finding detail(String text) {
    return new Finding(
        concept,
        subject,
        text,
        message,
        help,
        location,
        related,
        evidence,
        severity,
        confidence,
        fix);
  }

  public Finding message(String text) {
    return new Finding(
        concept,
        subject,
        detail,
        text,
        help,
        location,
        related,
        evidence,
        severity,
        confidence,
        fix);
  }

  public Finding help(String text) {
    return new Finding(
        concept,
        subject,
        detail,
        message,
        text,
        location,
        related,
        evidence,
        severity,
        confidence,
        fix);
  }

  /** Adds another place. */
  public Finding related(Location place, String text) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, text));
    return new Finding(
        concept,
        subject,
        detail,
        message,
        help,
        location,
        List.copyOf(more),
        evidence,
        severity,
        confidence,
        fix);
  }

  /** Adds a number or a fact. */
  public Finding evidence(String name, Object value) {
    List<Evidence> more = new ArrayList<>(evidence);
    more.add(new Evidence(name, value.toString()));
    return new Finding(
        concept,
        subject,
        detail,
        message,
        help,
        location,
        related,
        List.copyOf(more),
        severity,
        confidence,
        fix);
  }

  public Finding severity(Severity weight) {
    return new Finding(
        concept,
        subject,
        detail,
        message,
        help,
        location,
        related,
        evidence,
        weight,
        confidence,
        fix);
  }

  public Finding confidence(double certainty) {
    return new Finding(
        concept, subject, detail, message, help, location, related, evidence, severity, certainty,
        fix);
  }

  public Finding fix(String recipe, String from, String to) {
    return new Finding(
        concept,
        subject,
        detail,
        message,
        help,
        location,
        related,
        evidence,
        severity,
        confidence,
        new Fix(recipe, from, to));
  }
}
