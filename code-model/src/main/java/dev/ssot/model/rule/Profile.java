package dev.ssot.model.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a run reports if nothing else is configured. */
public enum Profile {
  /** What a maintainer would agree with. */
  RECOMMENDED(0.6),
  /** Weaker evidence as well, to look through once. */
  STRICT(0.4),
  /** What stands between the tree and one source of truth, call sites included. */
  MIGRATION(0.6);

  private final double threshold;

  Profile(double threshold) {
    this.threshold = threshold;
  }

  /** The score from which discovered types are said to compete. */
  public double threshold() {
    return threshold;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The profile of that label. */
  public static Optional<Profile> of(String label) {
    return Arrays.stream(values()).filter(profile -> profile.label().equals(label)).findFirst();
  }
}
