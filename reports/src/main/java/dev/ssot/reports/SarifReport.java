package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.sarif.SarifRun;
import java.io.IOException;
import java.util.List;

/** SARIF 2.1.0, whole or as GitHub code scanning wants it; {@code sarif-profile} says which. */
@AutoService(ReportFormat.class)
public final class SarifReport implements ReportFormat {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  @Override
  public String id() {
    return "sarif";
  }

  @Override
  public String description() {
    return "SARIF 2.1.0, for code scanning and editors.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    SarifRun run = SarifRun.of(result, settings);
    JsonWriter.write(
        out,
        log ->
            log.text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .objects("runs", List.of(run), (json, it) -> it.write(json)));
  }
}
