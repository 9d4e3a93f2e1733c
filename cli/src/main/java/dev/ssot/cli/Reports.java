package dev.ssot.cli;

import dev.ssot.cli.FormatOptions.Request;
import dev.ssot.model.result.Result;
import dev.ssot.reports.sarif.Profile;
import dev.ssot.reports.text.Sentences;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The reports on a result. */
final class Reports {

  private final Shell shell;
  private final FormatOptions formats;
  private final CommonOptions common;
  private final List<Request> requests;

  /** The reports that the options ask for; a mistake in them is found before any work is done. */
  Reports(Shell shell, FormatOptions formats, CommonOptions common) {
    this.shell = shell;
    this.formats = formats;
    this.common = common;
    this.requests =
        formats.requests(
            GithubStep.isIn(shell) ? List.of("terminal", "github") : List.of("terminal"));
  }

  /** Whether one of them shows source. */
  boolean areForBrowser() {
    return requests.stream().anyMatch(Request::isForBrowser);
  }

  /** Writes them all, and to GitHub what it is to know of the step. */
  void write(Result result, Map<String, String> settings, ExitCode code) throws UsageException {
    Map<String, String> properties = new HashMap<>(settings);
    properties.put(Profile.PROPERTY, formats.sarifProfile(shell));
    for (Request request : requests) {
      request.deliver(
          shell, common, properties, (each, out) -> request.format().write(result, each, out));
    }
    GithubStep step = new GithubStep(shell);
    if (requests.stream().anyMatch(Request::isForGithub)) {
      step.summarise(result, properties);
    }
    step.hand(result, sarif(), code);
  }

  /** The verdict, where only programs get it: nobody should open a file to learn it. */
  void sayWhatNoneSays(Result result, ExitCode code) {
    boolean summarised =
        !common.quiet()
            && requests.stream().anyMatch(each -> each.isForTerminal() && each.isPrinted());
    if (!summarised && code == ExitCode.INCOMPLETE) {
      shell.say(Sentences.unread(result.analysis()));
    }
    if (!summarised && !common.quiet()) {
      shell.say(Sentences.word(result.verdict()) + ": " + Sentences.verdict(result.verdict()));
    }
  }

  private String sarif() {
    return requests.stream()
        .filter(request -> request.format().id().equals("sarif"))
        .map(Request::file)
        .filter(Objects::nonNull)
        .map(Path::toString)
        .findFirst()
        .orElse("");
  }
}
