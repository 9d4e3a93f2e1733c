package dev.ssot.cli;

import dev.ssot.model.migration.Recipe;
import dev.ssot.reports.terminal.PlanView;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.rewrite.output.PlanFiles;
import dev.ssot.rewrite.output.PlanJson;
import dev.ssot.rewrite.plan.Planned;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot plan}: the steps from what there is to one source of truth. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = {
      "Plans the migration to one source of truth: four phases, steps of one commit each.",
      "Nothing in the tree is changed.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ssot plan",
      "  ssot plan --output plan --guards",
      "  ssot plan --concept session-store --output plan services/",
      "  ssot plan --move-type com.example.Old=com.example.New --output plan",
    })
final class PlanCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The tree; this folder if none is given.")
  private Path path = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write plan.json, plan.md, a rewrite.yml a phase and a patch a step to here.")
  private @Nullable Path output;

  @Option(names = "--guards", description = "Write guard tests for your own suite as well.")
  private boolean guards;

  @Option(names = "--json", description = "Print plan.json instead of a table.")
  private boolean json;

  @Mixin private final PlanOptions plan = new PlanOptions();
  @Mixin private final AdHocOptions adHoc = new AdHocOptions();
  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  PlanCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    List<Recipe> recipes = adHoc.recipes();
    if (recipes.isEmpty() && !plan.paths().isEmpty()) {
      throw new UsageException(
          "--path narrows a change such as --move-type; a plan is narrowed by ssot migrate --path");
    }
    ProjectTree tree = Run.start(shell, source, common.quiet(), List.of(path)).tree();
    Planned planned = plan.plan(tree, recipes);
    if (output != null) {
      Output.clear(output, "rewrite-phase-*.yml");
      Output.clear(output.resolve("patches"), "*.patch");
      for (Map.Entry<String, byte[]> file : PlanFiles.of(planned, guards).entrySet()) {
        Output.saveBytes(output.resolve(file.getKey()), file.getValue());
      }
    }
    if (json) {
      Output.print(shell, out -> out.append(PlanJson.write(planned.plan())));
    } else if (!common.quiet()) {
      Output.print(
          shell,
          out -> {
            PlanView.draw(Screen.of(common.settings(shell, Map.of()), out), planned.plan());
            if (output != null) {
              out.append("Written to ").append(output.toString()).append(".\n");
            }
          });
    }
    return ExitCode.OK.code();
  }
}
