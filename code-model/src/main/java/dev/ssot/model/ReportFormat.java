package dev.ssot.model;

import dev.ssot.model.result.Result;
import java.io.IOException;

/** One way to write a result down. Found through the service loader; without state. */
public interface ReportFormat {

  /** What {@code --format} calls it. */
  String id();

  /** One sentence for {@code --help}. */
  String description();

  /** Writes the report; the same result and settings give the same text. */
  void write(Result result, ReportSettings settings, Appendable out) throws IOException;
}
