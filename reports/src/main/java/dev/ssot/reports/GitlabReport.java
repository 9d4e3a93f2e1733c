package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.result.Violation.Status;
import dev.ssot.model.rule.Severity;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.text.PathPrefix;
import dev.ssot.reports.text.Sentences;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GitLab Code Quality. GitLab compares it with the report of the target branch, so what the
 * baseline accepts is in it as well: else the widget would call it fixed.
 */
@AutoService(ReportFormat.class)
public final class GitlabReport implements ReportFormat {

  @Override
  public String id() {
    return "gitlab";
  }

  @Override
  public String description() {
    return "GitLab Code Quality, for the widget in merge requests.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    PathPrefix prefix = PathPrefix.of(settings);
    Map<String, Integer> seen = new HashMap<>();
    List<Violation> shown =
        result.violations().stream().filter(violation -> isOpen(violation.status())).toList();
    JsonWriter.writeList(
        out,
        shown,
        (json, violation) -> item(json, violation, prefix, fingerprint(violation, seen)));
  }

  private static boolean isOpen(Status status) {
    return switch (status) {
      case NEW, BASELINED -> true;
      case SUPPRESSED -> false;
    };
  }

  /** GitLab shows two items with one fingerprint as one. */
  private static String fingerprint(Violation violation, Map<String, Integer> seen) {
    int count = seen.merge(violation.key(), 1, Integer::sum);
    return count == 1 ? violation.key() : violation.key() + "-" + count;
  }

  private static void item(
      JsonWriter json, Violation violation, PathPrefix prefix, String fingerprint) {
    json.text("description", Sentences.about(violation))
        .text("check_name", violation.rule())
        .text("fingerprint", fingerprint)
        .text("severity", severity(violation.severity()))
        .object(
            "location",
            location ->
                location
                    .text("path", prefix.on(violation.place().path()))
                    .object(
                        "lines",
                        lines -> lines.number("begin", violation.place().range().startLine())));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
