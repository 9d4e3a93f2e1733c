package dev.ssot.rules.constant;

/**
 * A declaration that could use another one.
 *
 * @param agreeing how many declarations have the value of the one that stays
 * @param users how many other files name the one that stays
 */
public record Repetition(Constant kept, Constant other, int agreeing, int users) {

  public boolean differs() {
    return !kept.hasValueOf(other);
  }

  public boolean areNamesakes() {
    return kept.field().name().equals(other.field().name());
  }
}
