package dev.ssot.cli;

import dev.ssot.model.result.InvalidJson;
import dev.ssot.reports.trend.TrendReader;
import dev.ssot.rules.scan.UsageException;
import java.io.StringReader;
import java.nio.file.Path;

/** What {@code ssot trend --format json} has written. */
final class TrendFile {

  private TrendFile() {}

  /**
   * Its text, as it is.
   *
   * @throws UsageException if the file cannot be read, or is no trend
   */
  static String text(Path file) throws UsageException {
    String text = ReportInputs.content("trend", file);
    try {
      TrendReader.read(new StringReader(text));
      return text;
    } catch (InvalidJson e) {
      throw new UsageException(
          file + " is no trend as ssot trend --format json writes it: " + e.getMessage());
    }
  }
}
