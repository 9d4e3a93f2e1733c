package dev.ssot.rules.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisspellingsTest {

  @Test
  void a_letter_too_many_within_a_long_word_is_one() {
    assertThat(areOneName("SparkChannelFactory", "SparkChannelFanctory")).isTrue();
    assertThat(areOneName("SparkChannelFanctory", "SparkChannelFactory")).isTrue();
  }

  @Test
  void endings_short_words_and_other_letters_make_other_names() {
    assertThat(areOneName("OrderProducer", "OrderProducers")).isFalse();
    assertThat(areOneName("CartForm", "CartFrom")).isFalse();
    assertThat(areOneName("TextContest", "TextContext")).isFalse();
    assertThat(areOneName("OrderCount", "OrderCont")).isFalse();
  }

  @Test
  void the_shorter_names_keep_both_ends_of_each_word() {
    assertThat(Misspellings.shorter(List.of("fanctory")))
        .contains(List.of("factory"))
        .doesNotContain(List.of("anctory"), List.of("fanctor"));
  }

  private static boolean areOneName(String one, String other) {
    return Misspellings.areOneName(Words.of(one), Words.of(other));
  }
}
