package dev.ssot.rules.gate;

import dev.ssot.model.result.Violation;
import dev.ssot.rules.gate.identity.Identity;

/** A violation, and what it can be known by. */
public record Sighting(Violation violation, Identity identity) {

  Sighting as(Violation.Status status, String justification) {
    return new Sighting(violation.as(status, justification), identity);
  }

  /** Whether no suppression accepts it. */
  boolean isOpen() {
    return violation.status() != Violation.Status.SUPPRESSED;
  }
}
