package dev.ssot.rules.gate.check;

import dev.ssot.rules.scan.git.GitException;
import dev.ssot.rules.scan.git.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which commits a trend looks at.
 *
 * @param tags a pattern of tags; "" for the first parents of HEAD
 * @param every each how many-th commit; 0 for the last one of each month
 * @param points how many at the most, the newest ones
 */
public record Sampling(String tags, int every, int points) {

  /** The commits, the oldest first. */
  List<History.Dated> of(History history) throws GitException {
    List<History.Dated> chosen = new ArrayList<>();
    List<History.Dated> all = tags.isEmpty() ? history.firstParents("HEAD") : history.tagged(tags);
    Set<YearMonth> months = new HashSet<>();
    for (int i = 0; i < all.size() && chosen.size() < points; i++) {
      History.Dated commit = all.get(i);
      boolean counts =
          !tags.isEmpty()
              || (every == 0 ? months.add(YearMonth.from(day(commit))) : i % every == 0);
      if (counts) {
        chosen.add(commit);
      }
    }
    Collections.reverse(chosen);
    return chosen;
  }

  static LocalDate day(History.Dated commit) {
    return LocalDate.ofInstant(Instant.ofEpochSecond(commit.time()), ZoneOffset.UTC);
  }
}
