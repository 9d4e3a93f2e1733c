package dev.ssot.model.migration;

/**
 * One of the 19 checks by which a consolidation is accepted, for one concept.
 *
 * @param group {@code interface}, {@code imports} or {@code factory}
 * @param reason what is wrong, or why only a run can tell; "" if it passed
 */
public record NamedCheck(String group, String name, String concept, Status status, String reason) {

  /** How it ended. */
  public enum Status {
    PASSED,
    FAILED,
    /** It speaks of a running program: a guard test has to say. */
    NEEDS_GUARD_TEST
  }
}
