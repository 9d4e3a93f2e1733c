package dev.ssot.model.concept;

/**
 * Two types that look alike and are not said to compete.
 *
 * @param first the qualified name of one
 * @param second the qualified name of the other
 * @param score from 0 to 1; 0 if the pair was not weighed
 * @param reason why, for a person to read
 */
public record PassedOver(String first, String second, double score, String reason) {

  /** The reason where nothing speaks against a pair, and too little for it. */
  public static final String TOO_WEAK = "the evidence is too weak";

  /** Whether something says that the two are meant to be alike. */
  public boolean isMeant() {
    return !reason.equals(TOO_WEAK);
  }

  /** Whether one of the two is of this qualified name. */
  public boolean concerns(String symbol) {
    return first.equals(symbol) || second.equals(symbol);
  }
}
