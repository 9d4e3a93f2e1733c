package dev.ssot.rules.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.Excerpt;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

  private static final List<String> HUNDRED =
      IntStream.rangeClosed(1, 100).mapToObj(number -> "line " + number).toList();

  @Test
  void take_the_lines_around_a_place() {
    Excerpts found = of(violation("legacy-use", at("A.java", 10)), Map.of("A.java", HUNDRED));

    assertThat(found.excerpts()).containsExactly(new Excerpt("A.java", 8, HUNDRED.subList(7, 12)));
    assertThat(found.omitted()).isZero();
  }

  @Test
  void take_whole_declarations_of_what_is_there_twice() {
    Violation duplicate = violation("duplicate-implementation", at("A.java", 3), at("B.java", 90));

    Excerpts found = of(duplicate, Map.of("A.java", HUNDRED, "B.java", HUNDRED));

    assertThat(found.excerpts())
        .containsExactly(
            new Excerpt("A.java", 1, HUNDRED), new Excerpt("B.java", 88, HUNDRED.subList(87, 100)));
  }

  @Test
  void join_places_that_are_near() {
    Violation spread =
        violation("legacy-use", at("A.java", 10), at("A.java", 13), at("A.java", 50));

    Excerpts found = of(spread, Map.of("A.java", HUNDRED));

    assertThat(found.excerpts()).extracting(Excerpt::from).containsExactly(8, 48);
    assertThat(found.excerpts().get(0).lines()).hasSize(8);
  }

  @Test
  void leave_out_a_file_that_has_changed_or_is_gone() {
    Place changed = new Place("A.java", Range.onLine(10, 1, 4), "", List.of("line 11"));
    Place cut = new Place("C.java", Range.onLine(101, 1, 4), "", List.of());

    Excerpts found =
        of(
            violation("legacy-use", changed, at("B.java", 10), cut),
            Map.of("A.java", HUNDRED, "C.java", HUNDRED));

    assertThat(found.excerpts()).isEmpty();
    assertThat(found.omitted()).isEqualTo(3);
  }

  @Test
  void leave_out_what_would_take_too_much_room() {
    List<String> wide = IntStream.range(0, 1_000).mapToObj(number -> "x".repeat(900)).toList();
    Violation[] many =
        IntStream.range(0, 30)
            .mapToObj(number -> new Place("F" + number, Range.onLine(500, 1, 4), "", List.of()))
            .map(place -> violation("duplicate-method", place))
            .toArray(Violation[]::new);

    Excerpts found = Excerpts.of(result(many), path -> wide);

    assertThat(found.omitted()).isPositive();
    assertThat(found.excerpts()).hasSize(30 - found.omitted());
  }

  private static Place at(String path, int line) {
    return new Place(path, Range.onLine(line, 1, 4), "", List.of("line " + line));
  }

  private static Excerpts of(Violation violation, Map<String, List<String>> tree) {
    return Excerpts.of(result(violation), path -> tree.getOrDefault(path, List.of()));
  }

  private static Violation violation(String rule, Place place, Place... related) {
    return new Violation(
        rule,
        Severity.WARNING,
        "0".repeat(32),
        Violation.Status.NEW,
        "",
        "a.A",
        "",
        "message",
        "help",
        place,
        List.of(related),
        List.of(),
        1,
        null,
        "",
        false);
  }

  private static Result result(Violation... violations) {
    return new Result(
        "0.1.0",
        "recommended",
        List.of(),
        new AnalysisSummary(1, 0, 1, 1, List.of()),
        List.of(),
        List.of(violations),
        List.of(),
        new Verdict(true, "error", 0, 0, 0, 0, 0));
  }
}
