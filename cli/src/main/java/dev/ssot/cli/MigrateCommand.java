package dev.ssot.cli;

import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.result.InvalidJson;
import dev.ssot.rewrite.journal.Entry;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.journal.Outcome;
import dev.ssot.rewrite.output.PlanJson;
import dev.ssot.rewrite.plan.Planner;
import dev.ssot.rewrite.run.KeptPlan;
import dev.ssot.rewrite.run.Selection;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot migrate}: shows what a plan would change, or changes it. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    description = {
      "Carries a plan out, step by step: shows the changes, or makes them with --apply.",
      "A step is made whole or not at all, and ssot rollback takes it back byte for byte.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ssot migrate                                    show the whole change",
      "  ssot migrate --phase 1 --apply --verify         make the first phase, checked",
      "  ssot migrate --step 2.1 --apply --commit        make one step and commit it",
      "  ssot migrate --apply --verify --test-command 'mvn -q test'",
      "  ssot migrate --move-type a.Old=b.New --apply    move call sites, without any concept",
      "  ssot migrate --change-arguments 'a.Mail#send(String,int)=send($2,$1)'",
    })
final class MigrateCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The tree; this folder if none is given.")
  private Path path = Path.of("");

  @ArgGroup private final Mode mode = new Mode();

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description =
          "The plan.json to carry out. Without it: the plan that was begun with, or a new one for"
              + " the concepts of the tree.")
  private @Nullable Path planFile;

  @Mixin private final SelectionOptions selection = new SelectionOptions();
  @Mixin private final PlanOptions plan = new PlanOptions();

  @Option(
      names = "--verify",
      description = "Check each step: it parses, compiles, breaks nothing; take it back if not.")
  private boolean verify;

  @Mixin private final VerifyOptions verification = new VerifyOptions();

  @Option(names = "--commit", description = "Make a git commit of each step.")
  private boolean commit;

  @Option(
      names = "--allow-dirty",
      description = "Go on although git has changes that are not committed.")
  private boolean allowDirty;

  @Option(names = "--exit-code", description = "End with 1 if something would change.")
  private boolean exitCode;

  @Option(names = "--all", description = "Show the whole diff, however long it is.")
  private boolean all;

  @Mixin private final AdHocOptions adHoc = new AdHocOptions();
  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  /** What to do with the steps. */
  static final class Mode {

    /** The other modes exclude it, and without any of them it is meant. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--dry-run", description = "Show the changes and make none; the default.")
    private boolean dryRun;

    @Option(names = "--apply", description = "Change files.")
    private boolean apply;

    @Option(
        names = "--continue",
        description = "Complete the step that a killed process has left half done.")
    private boolean complete;
  }

  MigrateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    try {
      return migrate();
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private int migrate() throws UsageException, ConfigException, IOException {
    List<Recipe> recipes = adHoc.recipes();
    Journal journal = Journal.of(Scanner.root(List.of(path)));
    if (mode.complete) {
      return complete(journal);
    }
    refuseHalfDone(journal);
    // Verifying takes everything, whatever the changes are about.
    Set<String> words = verify ? Set.of() : Planner.words(recipes);
    ProjectTree tree = Run.start(shell, source, common.quiet(), List.of(path)).tree(words);
    MigrationPlan steps = plan(tree, recipes, journal);
    Selection meant = selection.selection(plan);
    List<String> unknown = meant.unknown(steps);
    if (!unknown.isEmpty()) {
      throw new UsageException("The plan has no " + unknown.get(0) + "; ssot plan lists all steps");
    }
    Migrating migrating = new Migrating(shell, common, tree, journal, steps, meant);
    if (!mode.apply) {
      boolean changes = migrating.show(all);
      return changes && exitCode ? ExitCode.FINDINGS.code() : ExitCode.OK.code();
    }
    return migrating
        .apply(
            new Migrating.Wishes(
                verify ? Optional.of(verification) : Optional.empty(),
                verification.tests(tree.root()),
                commit,
                allowDirty))
        .code();
  }

  private static void refuseHalfDone(Journal journal) throws IOException, UsageException {
    Optional<Entry> half = journal.interrupted();
    if (half.isPresent()) {
      throw new UsageException(
          "Step "
              + half.get().step()
              + " stands half done: ssot migrate --continue completes it,"
              + " ssot rollback takes it back");
    }
  }

  private int complete(Journal journal) throws UsageException {
    Outcome outcome = journal.complete(false);
    Output.print(shell, out -> out.append(outcome.message()).append(".\n"));
    return outcome.succeeded() ? ExitCode.OK.code() : ExitCode.USAGE.code();
  }

  private MigrationPlan plan(ProjectTree tree, List<Recipe> recipes, Journal journal)
      throws UsageException, IOException {
    if (planFile != null) {
      return read(planFile);
    }
    Optional<MigrationPlan> kept =
        recipes.isEmpty() ? new KeptPlan(journal).read() : Optional.empty();
    return kept.isPresent() ? kept.get() : plan.plan(tree, recipes).plan();
  }

  private static MigrationPlan read(Path file) throws UsageException {
    Path json = Files.isDirectory(file) ? file.resolve("plan.json") : file;
    try {
      return PlanJson.read(Files.readString(json));
    } catch (IOException e) {
      throw new UsageException("The plan in '" + json + "' cannot be read");
    } catch (InvalidJson e) {
      throw new UsageException("'" + json + "' is no plan: " + e.getMessage());
    }
  }
}
