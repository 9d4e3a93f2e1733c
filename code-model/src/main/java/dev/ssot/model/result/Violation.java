package dev.ssot.model.result;

import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One finding with everything that the engine adds.
 *
 * @param key identifies it across edits that do not concern it; 32 hexadecimal digits
 * @param concept the concept that it concerns, or ""
 * @param place where it is
 * @param related other places that it is about
 * @param justification why it is accepted or suppressed, or ""
 * @param inSource whether what suppresses it stands in the code, not in the configuration
 */
public record Violation(
    String rule,
    Severity severity,
    String key,
    Status status,
    String concept,
    String subject,
    String detail,
    String message,
    String help,
    Place place,
    List<Place> related,
    List<Finding.Evidence> evidence,
    double confidence,
    Finding.@Nullable Fix fix,
    String justification,
    boolean inSource) {

  private static final int SHORT = 8;

  /** How a violation stands against what was known before. */
  public enum Status {
    NEW,
    BASELINED,
    SUPPRESSED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Heaviest first, then most certain, then by path, position, rule and key. */
  public static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::severity)
          .thenComparing(Comparator.comparingDouble(Violation::confidence).reversed())
          .thenComparing(v -> v.place().path())
          .thenComparing(v -> v.place().range())
          .thenComparing(Violation::rule)
          .thenComparing(Violation::key);

  /** The same with another standing, and why it has it. */
  public Violation as(Status other, String why) {
    return as(other, why, false);
  }

  /** The same, suppressed, and why. */
  public Violation suppressed(String why, boolean byTheCode) {
    return as(Status.SUPPRESSED, why, byTheCode);
  }

  private Violation as(Status other, String why, boolean byTheCode) {
    return new Violation(
        rule,
        severity,
        key,
        other,
        concept,
        subject,
        detail,
        message,
        help,
        place,
        related,
        evidence,
        confidence,
        fix,
        why,
        byTheCode);
  }

  /** The same at other places. */
  public Violation at(Place other, List<Place> otherRelated) {
    return new Violation(
        rule,
        severity,
        key,
        status,
        concept,
        subject,
        detail,
        message,
        help,
        other,
        otherRelated,
        evidence,
        confidence,
        fix,
        justification,
        inSource);
  }

  /** As much of the key as people have to type. */
  public String shortKey() {
    return key.substring(0, Math.min(SHORT, key.length()));
  }

  /** Whether nothing accepts it. */
  public boolean isNew() {
    return status == Status.NEW;
  }
}
