package dev.ssot.rules.gate.baseline;

import dev.ssot.model.rule.RuleIds;
import dev.ssot.rules.gate.identity.Identity;
import java.util.Comparator;

/**
 * One finding that is known.
 *
 * @param line the entry as it stands in the file, "" for one that is not in a file yet
 * @param ruleThere how that line names the rule, which may have another id today
 */
public record Entry(Identity identity, Notes notes, String line, String ruleThere) {

  /** By rule, then by what a person reads, then by key. */
  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::ruleThere)
          .thenComparing(entry -> entry.identity.subject())
          .thenComparing(entry -> entry.identity.detail())
          .thenComparing(entry -> entry.identity.key())
          .thenComparing(Entry::text);

  /** An entry that is in a file. */
  static Entry read(Identity identity, Notes notes, String line) {
    return new Entry(identity, notes, line, identity.rule());
  }

  /** An entry for a finding of today. */
  public static Entry of(Identity identity) {
    return new Entry(identity, Notes.NONE, "", identity.rule());
  }

  /** The entry with other notes. */
  public Entry with(Notes others) {
    return new Entry(identity, others, "", identity.rule());
  }

  /** The entry with its rule named as it is today; what the file says stays until it is changed. */
  Entry under(RuleIds ids) {
    String rule = ids.today(identity.rule());
    return rule.equals(identity.rule())
        ? this
        : new Entry(identity.under(rule), notes, line, ruleThere);
  }

  /** Whether the file has to say it anew, for a finding that is the same by its key. */
  public boolean isOutdated(Identity today) {
    return !ruleThere.equals(today.rule())
        || !identity.canonical().symbol().equals(today.canonical().symbol());
  }

  /** What the file says of it, on one line. */
  public String text() {
    return line.isEmpty() ? EntryText.of(this) : line;
  }
}
