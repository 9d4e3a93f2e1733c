package dev.ssot.cli;

import dev.ssot.model.migration.Criterion;
import dev.ssot.model.migration.NamedCheck;
import dev.ssot.model.migration.Verification;
import dev.ssot.reports.terminal.MigrationView;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.rewrite.TreeState;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.run.Progress;
import dev.ssot.rewrite.verify.NamedChecks;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ssot verify}: whether a migration is safe so far, and how far it is. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Tells whether the applied steps kept everything working, and how far it has come.",
      "Ends with 5 if something broke.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ssot verify",
      "  ssot verify --test-command 'mvn -q test'",
    })
final class VerifyCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The tree; this folder if none is given.")
  private Path path = Path.of("");

  @Mixin private final VerifyOptions verification = new VerifyOptions();
  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  VerifyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    try {
      return verify();
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private int verify() throws UsageException, ConfigException, IOException {
    ProjectTree tree = Run.start(shell, source, common.quiet(), List.of(path)).tree();
    Progress progress =
        Progress.of(
            Journal.of(tree.root()),
            tree,
            tree.overlay(),
            verification.compilation(shell, tree.root()),
            verification.tests(tree.root()).orElse(null));
    Verification checks = progress.checks();
    TreeState now = progress.now();
    List<Criterion> criteria =
        Criterion.table(progress.before().result().metrics(), now.result().metrics());
    List<NamedCheck> named = NamedChecks.all(now.result());
    Output.print(
        shell,
        out -> {
          Screen screen = Screen.of(common.settings(shell, Map.of()), out);
          MigrationView.allChecks(screen, checks);
          if (!criteria.isEmpty()) {
            screen.blank();
            MigrationView.criteria(screen, criteria);
            screen.blank();
            MigrationView.named(screen, named);
          }
        });
    return checks.passed() ? ExitCode.OK.code() : ExitCode.UNVERIFIED.code();
  }
}
