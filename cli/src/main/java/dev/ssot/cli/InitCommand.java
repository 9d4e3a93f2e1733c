package dev.ssot.cli;

import dev.ssot.model.result.ConceptSummary;
import dev.ssot.reports.StarterConfiguration;
import dev.ssot.rules.Analyzer.Judgement;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.gate.Ledger;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Change;
import dev.ssot.rules.gate.check.Measure;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot init}: writes down what was found, for a person to confirm. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Writes an ssot.yml with the concepts that it finds, for a person to confirm.")
final class InitCommand implements Callable<Integer> {

  private static final List<String> NAMES = List.of("ssot.yml", "ssot.yaml");

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder to read and to write to; this folder if none is given.")
  private Path path = Path.of("");

  @Option(names = "--stdout", description = "Print the file instead of writing it.")
  private boolean stdout;

  @Option(
      names = "--with-baseline",
      description = "Also write down what is found today, so that only what is new fails.")
  private boolean withBaseline;

  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  InitCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    Path folder = Scanner.root(List.of(path));
    if (!stdout) {
      refuseToOverwrite(folder);
      if (withBaseline) {
        var unused = newBaseline(folder);
      }
    }
    List<ConceptSummary> concepts =
        Run.start(shell, source, common.quiet(), List.of(path)).concepts().concepts();
    if (stdout) {
      Output.print(shell, out -> StarterConfiguration.write(concepts, out));
    } else {
      Output.create(folder.resolve(NAMES.get(0)), out -> StarterConfiguration.write(concepts, out));
      say(concepts.size());
      if (withBaseline) {
        return baseline(folder).code();
      }
    }
    return ExitCode.OK.code();
  }

  /** Under the configuration that was just written. */
  private ExitCode baseline(Path folder) throws UsageException, ConfigException {
    BaselineFile file = newBaseline(folder);
    Run run = Run.start(shell, source, common.quiet(), List.of(path));
    Judgement judgement = run.judge(BaselineOptions.againstNothing());
    Change change = new Ledger(judgement.assessment()).update();
    var unused = file.write(change.baseline());
    Ledgers.print(shell, file, change);
    return run.ending(judgement.result());
  }

  private BaselineFile newBaseline(Path folder) throws UsageException, ConfigException {
    Settings settings = Run.settings(source, List.of(path));
    BaselineFile file = new BaselineFile(Measure.place(settings, folder));
    if (Files.exists(file.path())) {
      throw new UsageException(
          file.path()
              + " is there already and is left as it is; 'ssot baseline update' changes it");
    }
    return file;
  }

  private void refuseToOverwrite(Path folder) throws UsageException {
    for (String name : NAMES) {
      if (Files.exists(folder.resolve(name))) {
        throw new UsageException(
            path.resolve(name)
                + " is there already and is left as it is; --stdout prints a new one");
      }
    }
  }

  private void say(int count) throws UsageException {
    String concepts = count == 1 ? "1 concept" : count + " concepts";
    Output.print(
        shell,
        out ->
            out.append(
                "Wrote %s with %s: please read and correct it, then run ssot check.%n"
                    .formatted(path.resolve(NAMES.get(0)), concepts)));
  }
}
