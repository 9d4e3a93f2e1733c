package dev.ssot.model;

import java.util.Map;

/**
 * What a report may know about where it is read.
 *
 * @param colour whether escape sequences for colours may be written
 * @param width columns of the terminal, 0 if it is none
 * @param quiet whether to leave out everything but the violations
 * @param properties settings of single formats, by name
 */
public record ReportSettings(
    boolean colour, int width, boolean quiet, Map<String, String> properties) {

  /** Plain text for a file or a pipe. */
  public static final ReportSettings PLAIN = new ReportSettings(false, 0, false, Map.of());
}
