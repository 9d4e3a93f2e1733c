package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.json.ResultWriter;
import java.io.IOException;

/** The whole result as JSON, as {@code schemas/result.schema.json} describes it. */
@AutoService(ReportFormat.class)
public final class JsonReport implements ReportFormat {

  @Override
  public String id() {
    return "json";
  }

  @Override
  public String description() {
    return "Everything that the run found, for other programs; schemas/result.schema.json describes it.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    JsonWriter.write(out, json -> ResultWriter.write(result, json));
  }
}
