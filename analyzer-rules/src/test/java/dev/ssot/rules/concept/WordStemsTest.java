package dev.ssot.rules.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordStemsTest {

  @Test
  void forms_of_one_word_have_one_stem() {
    assertThat(Words.stem("threads")).isEqualTo(Words.stem("threading"));
    assertThat(Words.stem("type")).isEqualTo(Words.stem("typed"));
  }

  @Test
  void short_words_and_double_s_stay_as_they_are() {
    assertThat(Words.stem("is")).isEqualTo("is");
    assertThat(Words.stem("class")).isEqualTo("class");
  }

  @Test
  void the_words_of_a_sentence_are_its_telling_ones() {
    assertThat(Words.ofText("Detects the use of AOT-processed beans."))
        .contains("detect", "process", "bean")
        .doesNotContain("the", "of", "aot");
  }
}
