package dev.ssot.reports.html;

import dev.ssot.model.result.Excerpt;
import dev.ssot.reports.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The source beside a result, as the page reads it. */
public final class SourceBlock {

  /** The setting of the HTML report that holds it. */
  public static final String PROPERTY = "sources";

  private SourceBlock() {}

  /**
   * The JSON of the excerpts.
   *
   * @param omitted how many files are not among them
   */
  public static String of(List<Excerpt> excerpts, int omitted) {
    StringBuilder json = new StringBuilder();
    try {
      JsonWriter.writeCompact(
          json,
          block ->
              block
                  .number("omitted", omitted)
                  .objects(
                      "excerpts",
                      excerpts,
                      (each, excerpt) ->
                          each.text("path", excerpt.path())
                              .number("from", excerpt.from())
                              .text("text", String.join("\n", excerpt.lines()))));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be written", e);
    }
    return json.toString();
  }
}
