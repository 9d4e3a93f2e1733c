package dev.ssot.rules.scan.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.Allowance;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.source.Range;
import dev.ssot.rules.scan.Edit;
import dev.ssot.rules.scan.Toy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftTest {

  private final Toy toy = new Toy();

  @Test
  void a_word_is_where_it_is_now() {
    Shift shift = between(toy.read("one two\nthree"), toy.read("one\n\n   two three"));

    assertThat(shift.isStill()).isFalse();
    assertThat(shift.lines()).isEqualTo(1);
    assertThat(shift.of(Range.onLine(1, 5, 3))).isEqualTo(Range.onLine(3, 4, 3));
    assertThat(shift.of(Range.onLine(2, 1, 5))).isEqualTo(Range.onLine(3, 8, 5));
    assertThat(shift.of(Range.onLine(2, 2, 5))).isNull();
  }

  @Test
  void where_nothing_has_moved_every_place_is_known() {
    Shift shift = between(toy.read("one"), toy.read("one\n.\n"));

    assertThat(shift.isStill()).isTrue();
    assertThat(shift.lines()).isEqualTo(1);
    assertThat(shift.of(Range.onLine(7, 1, 1))).isEqualTo(Range.onLine(7, 1, 1));
  }

  @Test
  void files_that_do_not_say_the_same_have_none() {
    assertThat(Shift.of(edit(toy.read("one two"), toy.read("one too")))).isEmpty();
    assertThat(Shift.of(edit(toy.read("one two"), toy.read("one")))).isEmpty();
    assertThat(Shift.of(edit(toy.read("class One"), toy.read("class two")))).isEmpty();
  }

  @Test
  void what_a_suppression_speaks_of_may_change_when_lines_do() {
    assertThat(Shift.of(edit(allowing("one two"), allowing("one  two")))).isEmpty();
    assertThat(Shift.of(edit(allowing("one two"), allowing("one two")))).isPresent();
  }

  private FileFacts allowing(String text) {
    FileFacts facts = toy.read(text);
    return new FileFacts(
        facts.packageName(),
        facts.imports(),
        facts.types(),
        facts.functions(),
        facts.variables(),
        facts.aliases(),
        facts.scopes(),
        facts.references(),
        List.of(new Allowance(1, 1, true, "rule", "reason")),
        facts.problems(),
        facts.generated(),
        facts.lines());
  }

  private static Shift between(FileFacts before, FileFacts now) {
    return Shift.of(edit(before, now)).orElseThrow();
  }

  private static Edit edit(FileFacts before, FileFacts now) {
    return new Edit("p/A.java", before, now);
  }
}
