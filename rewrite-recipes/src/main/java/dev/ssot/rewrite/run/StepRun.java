package dev.ssot.rewrite.run;

import dev.ssot.model.migration.Verification;
import dev.ssot.rewrite.apply.Migration;
import dev.ssot.rewrite.apply.PreparedStep;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.journal.Outcome;
import dev.ssot.rewrite.verify.TestRun;
import dev.ssot.rewrite.verify.TestSuite;
import dev.ssot.rewrite.verify.Verifier;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries one step out with everything that was asked for: checks it in memory first, writes it,
 * runs the tests, takes it back if they say so, and commits it.
 */
public final class StepRun {

  private final Migration migration;
  private final Journal journal;
  private @Nullable Verifier verifier;
  private @Nullable TestSuite suite;
  private TestSuite.Ran baseline = new TestSuite.Ran(true, new TestRun(Map.of()), "");
  private @Nullable Checkout checkout;

  public StepRun(Migration migration, Journal journal) {
    this.migration = migration;
    this.journal = journal;
  }

  /** Steps that do not pass are not written. */
  public StepRun verifying(Verifier with) {
    this.verifier = with;
    return this;
  }

  /** Steps after which a test of the baseline no longer passes are taken back. */
  public StepRun testing(TestSuite with, TestSuite.Ran before) {
    this.suite = with;
    this.baseline = before;
    return this;
  }

  /** Every step becomes a commit. */
  public StepRun committing(Checkout to) {
    this.checkout = to;
    return this;
  }

  /**
   * What became of a step.
   *
   * @param verification empty if none was asked for, or if the step did not get that far
   */
  public record Report(Outcome outcome, Optional<Verification> verification) {

    /** Whether the step is in the tree as planned, now or before. */
    public boolean succeeded() {
      return outcome.succeeded() && verification.map(Verification::passed).orElse(true);
    }

    /** Whether the step was refused or taken back because something would have broken. */
    public boolean failedVerification() {
      return verification.isPresent() && !verification.get().passed();
    }
  }

  /** Carries the step out. */
  public Report run(PreparedStep prepared) throws IOException {
    if (!prepared.conflicts().isEmpty() || prepared.writes().isEmpty()) {
      return new Report(migration.apply(prepared), Optional.empty());
    }
    Verification verification =
        verifier == null
            ? new Verification(prepared.step().id(), List.of())
            : verifier.verify(prepared);
    if (!verification.passed()) {
      return new Report(refused(prepared), Optional.of(verification));
    }
    Outcome outcome = migration.apply(prepared);
    if (outcome.status() != Outcome.Status.DONE) {
      return new Report(outcome, Optional.of(verification));
    }
    return tested(prepared, outcome, verification);
  }

  private static Outcome refused(PreparedStep prepared) {
    return new Outcome(
        Outcome.Status.FAILED,
        List.of(),
        List.of(),
        List.of(),
        "step " + prepared.step().id() + " was not written because it does not pass");
  }

  private Report tested(PreparedStep prepared, Outcome outcome, Verification verification)
      throws IOException {
    Verification all =
        suite == null ? verification : verification.with(suite.run().against(baseline));
    if (!all.passed()) {
      Outcome back = journal.rollback(false);
      return new Report(
          new Outcome(
              back.succeeded() ? Outcome.Status.FAILED : back.status(),
              List.of(),
              back.files(),
              back.conflicts(),
              "step " + prepared.step().id() + " breaks tests; " + back.message()),
          Optional.of(all));
    }
    if (checkout != null) {
      checkout.commit(outcome.files(), prepared.step().message());
    }
    return new Report(outcome, Optional.of(all));
  }
}
