package dev.ssot.reports.json;

import dev.ssot.model.source.Range;

/** A range as our own format and SARIF spell it. */
public final class RangeJson {

  private RangeJson() {}

  /**
   * Writes where a range starts and ends.
   *
   * @param endColumn the column that it ends at, as the format counts
   */
  public static void write(JsonWriter json, Range range, int endColumn) {
    json.number("startLine", range.startLine())
        .number("startColumn", range.startColumn())
        .number("endLine", range.endLine())
        .number("endColumn", endColumn);
  }
}
