package dev.ssot.rules.gate;

import dev.ssot.model.result.Violation;
import dev.ssot.rules.gate.identity.Identity;
import dev.ssot.rules.gate.suppress.Acceptances;

/** A violation, and what it can be known by. */
public record Sighting(Violation violation, Identity identity) {

  Sighting suppressed(Acceptances.Accepted accepted) {
    return new Sighting(violation.suppressed(accepted.reason(), accepted.inSource()), identity);
  }

  /** Whether no suppression accepts it. */
  boolean isOpen() {
    return violation.status() != Violation.Status.SUPPRESSED;
  }
}
