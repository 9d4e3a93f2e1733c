package dev.ssot.model.result;

/**
 * Whether the run passes its gate.
 *
 * @param failOn the lightest severity that gates, as a label
 * @param gating how many new violations gate
 * @param newViolations how many violations nothing accepts
 * @param baselined how many the baseline accepts
 * @param suppressed how many a suppression accepts
 * @param fixed how many entries of the baseline no longer occur
 */
public record Verdict(
    boolean passed,
    String failOn,
    int gating,
    int newViolations,
    int baselined,
    int suppressed,
    int fixed) {}
