package dev.ssot.rules.gate.baseline;

import dev.ssot.rules.gate.identity.Identity;
import java.util.Comparator;

/**
 * One finding that is known.
 *
 * @param line the entry as it stands in the file, "" for one that is not in a file yet
 */
public record Entry(Identity identity, Notes notes, String line) {

  /** By rule, then by what a person reads, then by key. */
  static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.identity.rule())
          .thenComparing(entry -> entry.identity.subject())
          .thenComparing(entry -> entry.identity.detail())
          .thenComparing(entry -> entry.identity.key())
          .thenComparing(Entry::text);

  /** An entry for a finding of today. */
  public static Entry of(Identity identity) {
    Identity kept =
        new Identity(
            identity.rule(),
            identity.concept(),
            identity.subject(),
            identity.detail(),
            identity.key(),
            identity.shape(),
            "");
    return new Entry(kept, Notes.NONE, "");
  }

  /** The entry with other notes. */
  public Entry with(Notes others) {
    return new Entry(identity, others, "");
  }

  /** What the file says of it, on one line. */
  public String text() {
    return line.isEmpty() ? EntryText.of(this) : line;
  }
}
