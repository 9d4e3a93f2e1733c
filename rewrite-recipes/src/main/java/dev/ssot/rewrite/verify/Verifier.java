package dev.ssot.rewrite.verify;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.Check;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Verification;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.TreeState;
import dev.ssot.rewrite.apply.PreparedStep;
import dev.ssot.rewrite.tree.FileWrite;
import dev.ssot.rewrite.tree.Overlay;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a step makes of the tree. Everything but the tests is checked in memory, so that a
 * step that would break something need not be written at all.
 */
public final class Verifier {

  private static final int SHOWN = 20;
  private static final String SHARED_STATE = "shared-state";

  private final TreeReader reader;
  private final @Nullable Compilation compilation;
  private @Nullable Compiled last;

  /** What the compiler said of a tree: the next step begins with the tree that this one left. */
  private record Compiled(Overlay tree, List<Compilation.Problem> errors) {}

  /**
   * A verifier.
   *
   * @param compilation null if nothing is to be compiled
   */
  public Verifier(TreeReader reader, @Nullable Compilation compilation) {
    this.reader = reader;
    this.compilation = compilation;
  }

  /** Checks a step that is prepared, or was just applied. */
  public Verification verify(PreparedStep step) throws IOException {
    TreeState before = reader.analyse(step.before());
    TreeState after = reader.analyse(step.after());
    List<Check> checks = new ArrayList<>();
    checks.add(Check.of("parses", unparsed(step, after.index())));
    checks.add(compiles(step, before, after));
    checks.add(compatible(step, before, after));
    checks.add(Check.of("consistent", inconsistent(step, before.result(), after.result())));
    checks.add(isolated(before.result(), after.result()));
    return new Verification(step.step().id(), checks);
  }

  private static List<String> unparsed(PreparedStep step, CodeIndex after) {
    Set<String> written = step.writes().stream().map(FileWrite::path).collect(Collectors.toSet());
    return after.units().stream()
        .filter(unit -> written.contains(unit.path()))
        .flatMap(
            unit ->
                unit.facts().problems().stream()
                    .map(each -> unit.path() + ":" + each.line() + " " + each.reason()))
        .toList();
  }

  private Check compiles(PreparedStep step, TreeState before, TreeState after) throws IOException {
    if (compilation == null) {
      return Check.skipped("compiles", "no compiler was asked");
    }
    Compiled known = last;
    List<Compilation.Problem> then =
        known != null && known.tree() == step.before()
            ? known.errors()
            : compilation.errors(sources(before.index(), step.before()));
    List<Compilation.Problem> now = compilation.errors(sources(after.index(), step.after()));
    last = new Compiled(step.after(), now);
    return Check.of(
        "compiles",
        Compilation.added(then, now).stream().limit(SHOWN).map(Object::toString).toList());
  }

  private static Map<String, String> sources(CodeIndex index, Overlay tree) {
    Map<String, String> sources = new TreeMap<>();
    for (SourceUnit unit : index.units()) {
      if (unit.path().endsWith(".java")) {
        sources.put(unit.path(), tree.text(unit.path()).text());
      }
    }
    return sources;
  }

  private static Check compatible(PreparedStep step, TreeState before, TreeState after) {
    if (step.step().phase() == Phase.REMOVE) {
      return Check.skipped("compatible", "phase 4 removes on purpose");
    }
    return Check.of(
        "compatible",
        ApiCompatibility.broken(before.index(), after.index()).stream()
            .map(symbol -> symbol + " is gone or is called differently")
            .toList());
  }

  private static List<String> inconsistent(PreparedStep step, Result before, Result after) {
    Map<String, Violation> then = byKey(before);
    Map<String, Violation> now = byKey(after);
    List<String> wrong = new ArrayList<>();
    for (String key : step.step().resolves()) {
      Violation still = now.get(key);
      if (still != null) {
        wrong.add("not resolved: " + still.message());
      }
    }
    Set<String> expected = Set.copyOf(step.step().brings());
    now.forEach(
        (key, violation) -> {
          boolean isNew = !then.containsKey(key) && !expected.contains(key);
          if (isNew && !violation.rule().equals(SHARED_STATE)) {
            wrong.add("new: " + violation.message());
          }
        });
    return wrong;
  }

  private static Map<String, Violation> byKey(Result result) {
    Map<String, Violation> byKey = new TreeMap<>();
    result.violations().forEach(violation -> byKey.putIfAbsent(violation.key(), violation));
    return byKey;
  }

  /** Whether no static state that changes has come into what has to be apart. */
  private static Check isolated(Result before, Result after) {
    if (after.rules().stream().map(RuleInfo::id).noneMatch(SHARED_STATE::equals)) {
      return Check.skipped("isolated", "the rule " + SHARED_STATE + " is off");
    }
    Set<String> then = byKey(before).keySet();
    return Check.of(
        "isolated",
        byKey(after).entrySet().stream()
            .filter(each -> each.getValue().rule().equals(SHARED_STATE))
            .filter(each -> !then.contains(each.getKey()))
            .map(each -> each.getValue().message())
            .toList());
  }
}
