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
      RuleInfo rule = named(name, rules);
      Output.print(shell, out -> RulePage.draw(screen(out), rule));
    }
    return ExitCode.OK.code();
  }

  private Screen screen(Appendable out) {
    return Screen.of(common.settings(shell, false, Map.of()), out);
  }

  private static RuleInfo named(String name, List<RuleInfo> rules) throws UsageException {
    for (RuleInfo rule : rules) {
      if (rule.id().equals(name)) {
        return rule;
      }
    }
    String question = Nearest.question(name, rules.stream().map(RuleInfo::id).toList());
    String hint = question.isEmpty() ? "; ssot explain lists all rules" : question;
    throw new UsageException("There is no rule '" + name + "'" + hint);
  }
}
