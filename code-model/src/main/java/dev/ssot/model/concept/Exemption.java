package dev.ssot.model.concept;

/**
 * A type that looks like a member and is none.
 *
 * @param symbol its qualified name
 * @param reason why, for a person to read
 */
public record Exemption(String symbol, String reason) {}
