package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.reports.github.Annotations;
import java.io.IOException;

/** Annotations of a GitHub workflow, at most as many as GitHub shows of one step. */
@AutoService(ReportFormat.class)
public final class GithubReport implements ReportFormat {

  @Override
  public String id() {
    return "github";
  }

  @Override
  public String description() {
    return "Annotations in a GitHub workflow.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    Annotations.write(result, settings, out);
  }
}
