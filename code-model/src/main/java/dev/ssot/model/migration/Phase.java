package dev.ssot.model.migration;

import java.util.Arrays;
import java.util.Locale;

/** The four parts of a migration, in order. */
public enum Phase {
  STANDARDISE(1, "Give the canonical implementation everything that callers need"),
  DEPRECATE(2, "Mark the duplicates and make them stand on the canonical implementation"),
  REDIRECT(3, "Move every use onto the canonical implementation"),
  REMOVE(4, "Delete what nothing uses any more");

  private final int number;
  private final String title;

  Phase(int number, String title) {
    this.number = number;
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** From 1 to 4, as the command line counts them. */
  public int number() {
    return number;
  }

  /** The phase of a number from 1 to 4. */
  public static Phase numbered(int number) {
    return Arrays.stream(values())
        .filter(phase -> phase.number == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no phase " + number));
  }

  /** The phase in lower case, as plans spell it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
