package dev.ssot.model.facts;

import java.util.Arrays;

/**
 * The fingerprint of a body.
 *
 * @param tokens how many tokens stand between the braces
 * @param exact a hash of all tokens, names kept
 * @param shape a hash of all tokens, with the names of parameters and local variables numbered in
 *     the order in which they appear
 * @param sketch the smallest hashes of its five-token shingles, as {@code shape} sees them, sorted
 *     as unsigned numbers; all of them if the body has no more than {@link #SKETCH}
 * @param shingles how many different shingles there are
 */
// An array, because there is one for every method of a tree; nobody writes to it.
@SuppressWarnings("ArrayRecordComponent")
public record BodyFact(int tokens, long exact, long shape, int[] sketch, int shingles) {

  /** How many hashes a sketch holds at the most. */
  public static final int SKETCH = 64;

  /** Tokens in a shingle. */
  public static final int SHINGLE = 5;

  @Override
  public boolean equals(Object other) {
    return other instanceof BodyFact body
        && tokens == body.tokens
        && exact == body.exact
        && shape == body.shape
        && shingles == body.shingles
        && Arrays.equals(sketch, body.sketch);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(exact);
  }
}
