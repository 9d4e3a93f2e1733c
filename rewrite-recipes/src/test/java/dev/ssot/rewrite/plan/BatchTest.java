package dev.ssot.rewrite.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Step;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import dev.ssot.rewrite.tree.FileWrite;
import dev.ssot.rewrite.tree.Overlay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final Range RANGE = new Range(1, 1, 1, 1);

  private final Overlay tree = Overlay.of(path -> null);
  private final Batch batch = new Batch();
  private final Map<String, Overlay> trees = new HashMap<>();
  private final List<Overlay> judged = new ArrayList<>();

  @Test
  void what_speaks_of_one_step_belongs_to_it() {
    steps("A", "B", "C");
    Violation gone = violation("1", "app/Other.java", "a.A#get()");
    Violation come = violation("2", "app/C.java", "app.User");

    List<Step> settled = settled(List.of(gone), List.of(come), Map.of());

    assertThat(settled).extracting(Step::resolves).containsExactly(keys("1"), keys(), keys());
    assertThat(settled).extracting(Step::brings).containsExactly(keys(), keys(), keys("2"));
    assertThat(judged).isEmpty();
  }

  @Test
  void where_nobody_can_tell_the_tree_in_between_is_judged() {
    steps("A", "B", "C", "D");
    Violation far = violation("1", "app/Other.java", "app.Other");

    List<Step> settled =
        settled(
            List.of(far), List.of(), Map.of("A", List.of(far), "B", List.of(far), "C", List.of()));

    assertThat(settled)
        .extracting(Step::resolves)
        .containsExactly(keys(), keys(), keys("1"), keys());
    assertThat(judged).containsExactly(trees.get("B"), trees.get("C"));
  }

  @Test
  void the_name_of_a_longer_type_is_no_mention() {
    steps("A", "B");
    Violation both = violation("1", "app/Other.java", "a.A and a.Alone, a.B.Inner");
    Violation one = violation("2", "app/Other.java", "a.Beta with a.A.Inner");

    List<Step> settled = settled(List.of(both, one), List.of(), Map.of("A", List.of(both)));

    assertThat(settled).extracting(Step::resolves).containsExactly(keys("2"), keys("1"));
    assertThat(judged).containsExactly(trees.get("A"));
  }

  @Test
  void steps_that_see_each_other_are_not_apart() {
    Trace one = new Trace("one", Set.of("A.java"), Set.of("a.A"), Set.of("U.java"));

    assertThat(one.isApart(new Trace("two", Set.of("B.java"), Set.of(), Set.of("U.java"))))
        .isTrue();
    assertThat(one.isApart(new Trace("one", Set.of("B.java"), Set.of(), Set.of()))).isFalse();
    assertThat(one.isApart(new Trace("two", Set.of("A.java"), Set.of(), Set.of()))).isFalse();
    assertThat(one.isApart(new Trace("two", Set.of("U.java"), Set.of(), Set.of()))).isFalse();
    assertThat(one.isApart(new Trace("two", Set.of("B.java"), Set.of(), Set.of("A.java"))))
        .isFalse();
  }

  private void steps(String... names) {
    Overlay now = tree;
    for (String name : names) {
      now = now.with(List.of(FileWrite.create("app/" + name + ".java", new byte[0])));
      trees.put(name, now);
      StepDraft draft = StepDraft.of(Phase.DEPRECATE, name, name, List.of());
      Rehearsal.Rehearsed rehearsed =
          new Rehearsal.Rehearsed(
              List.of(), Map.of(), Map.of(), Map.of(), List.of(), 0, Set.of(), now);
      StepWriter writer = new StepWriter(draft, rehearsed, Set.of(), Set.of());
      batch.add(
          new Batch.Open(
              new Trace(name, Set.of("app/" + name + ".java"), Set.of("a." + name), Set.of()),
              now,
              claims -> writer.step(1, claims, List.of())));
    }
  }

  private List<Step> settled(
      List<Violation> before, List<Violation> after, Map<String, List<Violation>> between) {
    return batch.settled(
        before,
        after,
        asked -> {
          judged.add(asked);
          return between.entrySet().stream()
              .filter(each -> asked.equals(trees.get(each.getKey())))
              .findFirst()
              .orElseThrow()
              .getValue();
        });
  }

  private static List<String> keys(String... keys) {
    return List.of(keys);
  }

  private static Violation violation(String key, String path, String subject) {
    return new Violation(
        "rule",
        Severity.WARNING,
        key,
        Violation.Status.NEW,
        "",
        subject,
        "",
        "",
        "",
        new Place(path, RANGE, "", List.of()),
        List.of(),
        List.of(),
        1,
        null,
        "",
        false);
  }
}
