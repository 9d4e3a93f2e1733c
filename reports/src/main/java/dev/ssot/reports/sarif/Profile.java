package dev.ssot.reports.sarif;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who reads the log. */
public enum Profile {
  /** Consumers that know suppressions and baselines: everything. */
  FULL,
  /**
   * GitHub code scanning, which knows neither and would open an alert for each result: only what is
   * new.
   */
  GITHUB;

  /** The setting that names the profile. */
  public static final String PROPERTY = "sarif-profile";

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The profile of that label. */
  public static Optional<Profile> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }

  static Profile of(ReportSettings settings) {
    return of(settings.properties().getOrDefault(PROPERTY, "")).orElse(FULL);
  }

  List<Violation> shown(List<Violation> violations) {
    return this == FULL ? violations : violations.stream().filter(Violation::isNew).toList();
  }
}
