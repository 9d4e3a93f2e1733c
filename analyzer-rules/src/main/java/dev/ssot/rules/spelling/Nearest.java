package dev.ssot.rules.spelling;

import dev.ssot.model.rule.RuleIds;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant. */
public final class Nearest {

  private Nearest() {}

  /** The known word that differs least, if it does not differ too much. */
  public static Optional<String> to(String word, Collection<String> known) {
    int bound = Math.max(2, word.length() / 3);
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= bound)
        .min(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** What the rule is called today whose id, or former id, differs least. */
  public static Optional<String> to(String word, RuleIds rules) {
    return to(word, rules.today().keySet()).map(rules::today);
  }

  /** How many characters have to be inserted, removed or replaced. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
