package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.reports.markdown.Comment;
import java.io.IOException;

/** A comment on a pull request: what is new, and how much is open. */
@AutoService(ReportFormat.class)
public final class MarkdownReport implements ReportFormat {

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public String description() {
    return "A comment on a pull request: what is new, and how much is open.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    Comment.write(result, settings, out);
  }
}
