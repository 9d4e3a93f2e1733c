package dev.ssot.cli;

import dev.ssot.model.migration.Criterion;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Step;
import dev.ssot.reports.terminal.DiffView;
import dev.ssot.reports.terminal.MigrationView;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.rewrite.apply.Migration;
import dev.ssot.rewrite.apply.PreparedStep;
import dev.ssot.rewrite.journal.Entry;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.journal.Outcome;
import dev.ssot.rewrite.run.Campaign;
import dev.ssot.rewrite.run.Checkout;
import dev.ssot.rewrite.run.KeptPlan;
import dev.ssot.rewrite.run.KeptTests;
import dev.ssot.rewrite.run.Selection;
import dev.ssot.rewrite.run.StepRun;
import dev.ssot.rewrite.tree.Overlay;
import dev.ssot.rewrite.verify.TestSuite;
import dev.ssot.rewrite.verify.Verifier;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Shows the steps of a plan, or carries them out, and says how it went. */
final class Migrating {

  private static final int LINES = 400;

  private final Shell shell;
  private final CommonOptions common;
  private final ProjectTree tree;
  private final Journal journal;
  private final MigrationPlan plan;
  private final Campaign campaign;
  private final Overlay overlay;

  Migrating(
      Shell shell,
      CommonOptions common,
      ProjectTree tree,
      Journal journal,
      MigrationPlan plan,
      Selection selection)
      throws IOException {
    this.shell = shell;
    this.common = common;
    this.tree = tree;
    this.journal = journal;
    this.plan = plan;
    this.overlay = tree.overlay();
    this.campaign = new Campaign(plan, selection, new Migration(tree, tree, journal), journal);
  }

  /**
   * What is to be done besides.
   *
   * @param verify how to check each step, if it is to be checked
   */
  record Wishes(
      Optional<VerifyOptions> verify,
      Optional<TestSuite> tests,
      boolean commit,
      boolean allowDirty) {}

  /** Draws the changes; whether there are any. */
  boolean show(boolean all) throws UsageException {
    List<PreparedStep> steps = campaign.rehearse(overlay);
    List<String> undone = undone();
    print(
        screen -> {
          boolean waits = false;
          for (PreparedStep step : steps) {
            MigrationView.step(screen, step.step());
            List<String> first = campaign.waitsFor(step.step(), overlay);
            if (!first.isEmpty()) {
              waits = true;
              screen.say("It waits for " + String.join(", ", first));
            }
            if (!step.conflicts().isEmpty()) {
              MigrationView.outcome(screen, false, "it cannot be made: " + step.conflicts().get(0));
            }
            DiffView.draw(screen, step.diff(), all ? Integer.MAX_VALUE : LINES);
            MigrationView.manual(screen, step.manual());
            screen.blank();
          }
          if (plan.concepts().isEmpty()) {
            MigrationView.manual(screen, plan.manual());
          }
          sayUndone(screen, undone);
          if (steps.isEmpty()) {
            screen.say("Nothing to change.");
          } else {
            screen.say(
                "Nothing was written; --apply makes these changes"
                    + (waits ? ", but no step before those that it waits for." : "."));
          }
        });
    return steps.stream().anyMatch(step -> !step.writes().isEmpty());
  }

  /** Carries the steps out. */
  ExitCode apply(Wishes wishes) throws UsageException, IOException {
    Checkout checkout = new Checkout(tree.root());
    boolean versioned = checkout.exists();
    refuseDirty(checkout, versioned, wishes);
    StepRun run = new StepRun(new Migration(tree, tree, journal), journal);
    wishes
        .verify()
        .ifPresent(how -> run.verifying(new Verifier(tree, how.compilation(shell, tree.root()))));
    Teller teller = new Teller();
    if (wishes.tests().isPresent()) {
      teller.baseline = testing(wishes.tests().get(), run);
    }
    if (wishes.commit()) {
      run.committing(checkout);
    }
    boolean succeeded = campaign.run(overlay, run, teller);
    teller.end();
    return succeeded ? ExitCode.OK : teller.code;
  }

  /** Runs the tests as the tree is now; kept if no step is applied yet. */
  private Optional<Baseline> testing(TestSuite suite, StepRun run)
      throws UsageException, IOException {
    TestSuite.Ran before = suite.run();
    if (!before.succeeded() && before.tests().tests().isEmpty()) {
      throw new UsageException(
          "the test command fails before anything is changed: " + before.lastLine());
    }
    run.testing(suite, before);
    return journal.applied().isEmpty()
        ? Optional.of(new Baseline(suite.command(), before))
        : Optional.empty();
  }

  private record Baseline(String command, TestSuite.Ran before) {}

  private void refuseDirty(Checkout checkout, boolean versioned, Wishes wishes)
      throws UsageException, IOException {
    if (wishes.commit() && !versioned) {
      throw new UsageException("--commit needs a git checkout, and " + tree.root() + " is none");
    }
    if (!versioned || wishes.allowDirty()) {
      return;
    }
    List<String> foreign = checkout.foreign(journal);
    if (!foreign.isEmpty()) {
      throw new UsageException(
          foreign.get(0)
              + (foreign.size() == 1 ? " has" : " and " + (foreign.size() - 1) + " more have")
              + " changes that are not committed; commit them, or go on with --allow-dirty");
    }
  }

  /** The steps that the journal has and the tree has not: nobody told the journal. */
  private List<String> undone() throws UsageException {
    try {
      return journal.undoneElsewhere().stream().map(Entry::step).toList();
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static void sayUndone(Screen screen, List<String> undone) throws IOException {
    if (!undone.isEmpty()) {
      int more = undone.size() - 1;
      screen.say(
          "Step "
              + undone.get(0)
              + (more == 0
                  ? " is applied by the journal, but its files are as before: was it"
                  : " and "
                      + more
                      + " more are applied by the journal, but their files are as"
                      + " before: were they")
              + " undone with git? ssot rollback --all --leave-edited takes back what is left and"
              + " forgets "
              + (more == 0 ? "it." : "them."));
    }
  }

  private void print(Output.Drawing drawing) throws UsageException {
    Output.draw(shell, common, drawing);
  }

  /** Tells how each step went. */
  private final class Teller implements Campaign.Listener {

    private int done;
    private Optional<Baseline> baseline = Optional.empty();
    private ExitCode code = ExitCode.USAGE;
    private Overlay now = overlay;

    @Override
    public void begins(Step step) throws IOException {
      draw(screen -> MigrationView.step(screen, step));
    }

    @Override
    public void ended(PreparedStep step, StepRun.Report report) throws IOException {
      Outcome outcome = report.outcome();
      draw(
          screen -> {
            if (report.verification().isPresent()) {
              MigrationView.checks(screen, report.verification().get());
            }
            MigrationView.manual(screen, step.manual());
            MigrationView.outcome(screen, report.succeeded(), outcome.message());
          });
      if (report.succeeded()) {
        done++;
        now = step.after();
        new KeptPlan(journal).write(plan);
        if (baseline.isPresent()) {
          new KeptTests(journal).write(baseline.get().command(), baseline.get().before());
          baseline = Optional.empty();
        }
      } else if (outcome.status() == Outcome.Status.FAILED) {
        code = ExitCode.UNVERIFIED;
      }
    }

    void end() throws UsageException {
      List<String> undone = undone();
      print(
          screen -> {
            sayUndone(screen, undone);
            if (plan.concepts().isEmpty()) {
              MigrationView.manual(screen, plan.manual());
            }
            if (done == 0) {
              screen.say("No step was applied.");
              return;
            }
            screen.blank();
            screen.say(done + (done == 1 ? " step is" : " steps are") + " applied.");
            List<Criterion> criteria = criteria();
            if (!criteria.isEmpty()) {
              screen.blank();
              MigrationView.criteria(screen, criteria);
            }
          });
    }

    private List<Criterion> criteria() {
      return plan.before().isEmpty()
          ? List.of()
          : Criterion.table(plan.before(), tree.analyse(now).result().criteria());
    }

    private void draw(Output.Drawing drawing) throws IOException {
      try {
        print(drawing);
      } catch (UsageException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }
}
