package dev.ssot.cli;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.reports.github.StepOutputs;
import dev.ssot.reports.markdown.Comment;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.Map;

/** The step of a GitHub workflow that ssot runs in: its summary and its outputs. */
final class GithubStep {

  private static final String SUMMARY = "GITHUB_STEP_SUMMARY";
  private static final String OUTPUTS = "GITHUB_OUTPUT";

  private final Shell shell;

  GithubStep(Shell shell) {
    this.shell = shell;
  }

  /** Whether a runner of GitHub reads what is printed. */
  static boolean isIn(Shell shell) {
    return shell.environment().getOrDefault("GITHUB_ACTIONS", "").equals("true");
  }

  /** Adds the comment on a result to the summary of the step, if there is one. */
  void summarise(Result result, Map<String, String> properties) throws UsageException {
    if (shell.has(SUMMARY)) {
      ReportSettings settings = new ReportSettings(false, 0, false, properties);
      Output.append(file(SUMMARY), out -> Comment.write(result, settings, out));
    }
  }

  /**
   * Adds the counts to the outputs of the step, if there are any.
   *
   * @param sarif where the SARIF log was written, "" if none was
   */
  void hand(Result result, String sarif, ExitCode code) throws UsageException {
    if (shell.has(OUTPUTS)) {
      Output.append(
          file(OUTPUTS), out -> StepOutputs.write(result.verdict(), sarif, code.code(), out));
    }
  }

  private Path file(String variable) {
    return Path.of(shell.environment().getOrDefault(variable, ""));
  }
}
