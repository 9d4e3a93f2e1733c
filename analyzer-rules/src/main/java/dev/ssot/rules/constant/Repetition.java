package dev.ssot.rules.constant;

import java.util.Set;

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

  /** Whether both are lists of texts; then these are the texts that both have. */
  public int sharedTexts() {
    Set<String> shared = TextLists.texts(kept);
    shared.retainAll(TextLists.texts(other));
    return differs() && shared.size() >= TextLists.LEAST_TEXTS ? shared.size() : 0;
  }

  /** Whether the value is no coincidence. */
  public boolean isTelling() {
    return kept.isTelling() && other.isTelling();
  }

  public boolean areNamesakes() {
    return kept.field().name().equals(other.field().name());
  }
}
