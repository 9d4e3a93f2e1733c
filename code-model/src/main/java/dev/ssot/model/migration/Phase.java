package dev.ssot.model.migration;

import java.util.Locale;

/** The four parts of a migration, in order. */
public enum Phase {
  STANDARDISE("Give the canonical implementation everything that callers need"),
  DEPRECATE("Mark the duplicates and make them stand on the canonical implementation"),
  REDIRECT("Move every use onto the canonical implementation"),
  REMOVE("Delete what nothing uses any more");

  private final String title;

  Phase(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** From 1 to 4, as the command line counts them. */
  public int number() {
    return ordinal() + 1;
  }

  /** The phase of a number from 1 to 4. */
  public static Phase numbered(int number) {
    return values()[number - 1];
  }

  /** The phase in lower case, as plans spell it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
