package dev.ssot.reports.github;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import dev.ssot.reports.text.PathPrefix;
import dev.ssot.reports.text.Sentences;
import java.io.IOException;
import java.util.List;

/** Notes at the lines of a pull request: what is new, the heaviest first. */
public final class Annotations {

  /** GitHub drops what a step writes beyond them, without a word. */
  public static final int MOST = 10;

  private final PathPrefix prefix;
  private final Appendable out;

  private Annotations(PathPrefix prefix, Appendable out) {
    this.prefix = prefix;
    this.out = out;
  }

  /** Writes the first ones, and how many there are beside them. */
  public static void write(Result result, ReportSettings settings, Appendable out)
      throws IOException {
    Annotations annotations = new Annotations(PathPrefix.of(settings), out);
    List<Skipped> skipped = result.analysis().skipped();
    List<Violation> shown = result.violations().stream().filter(Violation::isNew).toList();
    int room = skipped.isEmpty() ? MOST : MOST - 1;
    int first = shown.size() <= room ? shown.size() : room - 1;
    if (!skipped.isEmpty()) {
      annotations.unreadable(skipped);
    }
    for (Violation violation : shown.subList(0, first)) {
      annotations.violation(violation);
    }
    if (first < shown.size()) {
      annotations.rest(shown.size() - first);
    }
  }

  private void violation(Violation violation) throws IOException {
    Range range = violation.place().range();
    WorkflowCommand command =
        new WorkflowCommand(level(violation.severity()))
            .with("file", prefix.on(violation.place().path()))
            .with("line", range.startLine())
            .with("endLine", range.endLine());
    // GitHub refuses columns on a range of several lines.
    if (range.startLine() == range.endLine()) {
      command.with("col", range.startColumn()).with("endColumn", range.endColumn() + 1);
    }
    command.with("title", "ssot: " + violation.rule()).write(out, Sentences.about(violation));
  }

  private void unreadable(List<Skipped> skipped) throws IOException {
    Skipped first = skipped.get(0);
    String more = skipped.size() == 1 ? "" : ", and " + (skipped.size() - 1) + " more like it";
    new WorkflowCommand("error")
        .with("file", prefix.on(first.path()))
        .with("line", Math.max(1, first.line()))
        .with("title", "ssot: could not be read")
        .write(out, first.reason() + more);
  }

  private void rest(int count) throws IOException {
    new WorkflowCommand("notice")
        .with("title", "ssot: not all is shown here")
        .write(
            out,
            Sentences.counted(count, "more new violation")
                + "; the summary of this step and the other reports have them");
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }
}
