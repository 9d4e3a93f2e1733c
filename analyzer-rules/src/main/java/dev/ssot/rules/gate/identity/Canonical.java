package dev.ssot.rules.gate.identity;

/**
 * What should stay in place of the subject of a finding.
 *
 * @param symbol "" where it is not known, or is not of the kind of the subject
 * @param shape what its code looks like
 */
public record Canonical(String symbol, Shape shape) {

  public static final Canonical NONE = new Canonical("", Shape.NONE);
}
