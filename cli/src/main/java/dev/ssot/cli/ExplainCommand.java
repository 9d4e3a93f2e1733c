package dev.ssot.cli;

import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.reports.terminal.RulePage;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.rules.scan.UsageException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ssot explain}: what the rules say about themselves. */
@Command(name = "explain", description = "Says what a rule finds, why, and what to do about it.")
final class ExplainCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "RULE",
      arity = "0..1",
      description = "The rule; all of them, one a line, if none is given.")
  private @Nullable String name;

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException {
    List<RuleInfo> rules = Extensions.rules().stream().map(Rule::info).toList();
    if (name == null) {
      Output.print(shell, out -> RulePage.drawAll(screen(out), rules));
    } else {
      RuleInfo rule = RuleNames.find(name).info();
      Output.print(shell, out -> RulePage.draw(screen(out), rule));
    }
    return ExitCode.OK.code();
  }

  private Screen screen(Appendable out) {
    return Screen.of(common.settings(shell, Map.of()), out);
  }
}
