package dev.ssot.reports.text;

import dev.ssot.model.ReportSettings;

/**
 * What makes a path of the result one of the repository, as forges and build servers mean it.
 *
 * @param text "", or folders with a slash behind each
 */
public record PathPrefix(String text) {

  /** The setting that holds it. */
  public static final String PROPERTY = "path-prefix";

  public static PathPrefix of(ReportSettings settings) {
    return new PathPrefix(settings.properties().getOrDefault(PROPERTY, ""));
  }

  public String on(String path) {
    return text + path;
  }
}
