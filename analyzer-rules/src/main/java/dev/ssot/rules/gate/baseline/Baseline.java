package dev.ssot.rules.gate.baseline;

import dev.ssot.model.rule.RuleIds;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings that are known, in the order of the file. Its text is the same whoever writes it and
 * whenever: one sorted line an entry, and nothing that counts, dates or places.
 */
public record Baseline(List<Entry> entries) {

  /** The version of the format. */
  public static final int VERSION = 1;

  static final String FIRST = "{\"ssot-baseline\":" + VERSION + ",\"entries\":[";

  /** An empty entry, so that every other line ends alike and two branches can add lines. */
  static final String LAST = "{}]}";

  public Baseline(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Entry.ORDER);
    this.entries = List.copyOf(sorted);
  }

  /** The same, with the rules named as they are today. */
  public Baseline under(RuleIds ids) {
    return new Baseline(entries.stream().map(entry -> entry.under(ids)).toList());
  }

  /** The content of the file. */
  public String text() {
    StringBuilder text = new StringBuilder(FIRST).append('\n');
    entries.forEach(entry -> text.append(entry.text()).append(",\n"));
    return text.append(LAST).append('\n').toString();
  }
}
