package dev.ssot.rewrite.run;

import dev.ssot.model.migration.Check;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Risk;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.migration.Scope;
import dev.ssot.model.migration.Step;
import dev.ssot.model.migration.Verification;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.TreeState;
import dev.ssot.rewrite.apply.PreparedStep;
import dev.ssot.rewrite.journal.Entry;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.tree.FileWrite;
import dev.ssot.rewrite.tree.Overlay;
import dev.ssot.rewrite.verify.Compilation;
import dev.ssot.rewrite.verify.TestSuite;
import dev.ssot.rewrite.verify.Verifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a migration is, and whether it has broken something: the tree as it was before the first
 * applied step, beside the tree as it is.
 *
 * @param before what an analysis says of the tree without the applied steps
 * @param now what it says of the tree as it is
 */
public record Progress(TreeState before, TreeState now, Verification checks) {

  private static final String NAME = "all";

  /**
   * Looks at all applied steps as if they were one.
   *
   * @param compilation null if nothing is to be compiled
   * @param suite null if no tests are to be run
   */
  public static Progress of(
      Journal journal,
      TreeReader reader,
      Overlay tree,
      @Nullable Compilation compilation,
      @Nullable TestSuite suite)
      throws IOException {
    List<String> applied = journal.applied().stream().map(Entry::step).toList();
    TreeState now = reader.analyse(tree);
    TreeState before = now;
    Verification checks =
        new Verification(NAME, List.of(Check.skipped("safe", "no step is applied")));
    if (!applied.isEmpty()) {
      Changes changes = changes(journal.originals(), tree);
      before = reader.analyse(changes.before());
      Step whole = whole(applied, new KeptPlan(journal).read().orElse(null));
      checks =
          new Verifier(reader, compilation)
              .verify(
                  new PreparedStep(
                      whole, changes.writes(), List.of(), List.of(), changes.before(), tree));
    }
    return new Progress(
        before,
        now,
        suite == null || applied.isEmpty() ? checks : checks.with(tests(journal, suite)));
  }

  private record Changes(Overlay before, List<FileWrite> writes) {}

  private static Changes changes(Map<String, byte @Nullable []> originals, Overlay tree) {
    List<FileWrite> back = new ArrayList<>();
    List<FileWrite> forth = new ArrayList<>();
    originals.forEach(
        (path, content) -> {
          back.add(new FileWrite(path, tree.content(path), content, ""));
          forth.add(new FileWrite(path, content, tree.content(path), ""));
        });
    return new Changes(tree.with(back), forth);
  }

  /** All applied steps in one. */
  private static Step whole(List<String> applied, @Nullable MigrationPlan plan) {
    List<Step> steps =
        plan == null
            ? List.of()
            : plan.steps().stream().filter(step -> applied.contains(step.id())).toList();
    boolean removes = applied.stream().anyMatch(id -> id.startsWith(Phase.REMOVE.number() + "."));
    List<String> brings = steps.stream().flatMap(step -> step.brings().stream()).toList();
    List<String> resolves =
        steps.stream()
            .flatMap(step -> step.resolves().stream())
            .filter(key -> !brings.contains(key))
            .distinct()
            .toList();
    return new Step(
        NAME,
        removes ? Phase.REMOVE : Phase.REDIRECT,
        "All applied steps",
        "",
        Risk.HIGH,
        "",
        List.of(),
        Scope.TREE,
        List.of(),
        0,
        0,
        resolves,
        brings,
        List.of(),
        List.of(),
        false,
        "",
        "",
        "",
        Safety.REVIEW);
  }

  /** Runs the tests, and runs them without the applied steps unless that was done already. */
  private static Check tests(Journal journal, TestSuite suite) throws IOException {
    Optional<TestSuite.Ran> kept = new KeptTests(journal).read(suite.command());
    TestSuite.Ran before = kept.isPresent() ? kept.get() : before(journal, suite);
    return suite.run().against(before);
  }

  private static TestSuite.Ran before(Journal journal, TestSuite suite) throws IOException {
    try (FormerTree former = FormerTree.of(suite.root(), journal.originals())) {
      return suite.in(former.folder()).run();
    }
  }
}
