package dev.ssot.cli;

import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.reports.terminal.RulePage;
import dev.ssot.reports.terminal.ViolationView;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.check.Comparison;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ssot explain}: what the rules say about themselves, and all about one violation. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Says what a rule finds, why, and what to do; or all about one violation.")
final class ExplainCommand implements Callable<Integer> {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{6,32}");

  private final Shell shell;

  @Parameters(
      index = "0",
      paramLabel = "RULE|KEY",
      arity = "0..1",
      completionCandidates = Candidates.Rules.class,
      description = "A rule, or the key of a violation; all rules, one a line, if none is given.")
  private @Nullable String name;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "For a key: folders or files to read; this folder if none is given.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    if (name == null) {
      List<RuleInfo> rules = Extensions.rules().stream().map(Rule::info).toList();
      print(screen -> RulePage.drawAll(screen, rules));
    } else if (KEY.matcher(name).matches()) {
      Violation violation = violation(name);
      RuleInfo rule = RuleNames.find(violation.rule()).info();
      print(
          screen -> {
            ViolationView.drawAll(screen, violation);
            RulePage.draw(screen, rule);
          });
    } else {
      RuleInfo rule = RuleNames.find(name).info();
      print(screen -> RulePage.draw(screen, rule));
    }
    return ExitCode.OK.code();
  }

  private Violation violation(String key) throws UsageException, ConfigException {
    Run run = Run.start(shell, source, common.quiet(), paths);
    List<Violation> found =
        run.check(Extensions.rules(), Comparison.PLAIN).violations().stream()
            .filter(violation -> violation.key().startsWith(key))
            .toList();
    if (found.isEmpty()) {
      throw new UsageException("No violation here has a key that begins with " + key);
    }
    return found.get(0);
  }

  private void print(Output.Drawing drawing) throws UsageException {
    Output.draw(shell, common, drawing);
  }
}
