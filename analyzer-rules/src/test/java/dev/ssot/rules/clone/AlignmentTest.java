package dev.ssot.rules.clone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ssot.model.facts.BodyTokens;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void the_same_tokens_are_wholly_alike() {
    assertThat(Alignment.similarity(tokens(1, 2, 3), tokens(1, 2, 3), 0.9)).isEqualTo(1);
  }

  @Test
  void one_further_token_counts_once() {
    assertThat(Alignment.similarity(tokens(1, 2, 3, 4), tokens(1, 2, 9, 3, 4), 0.5))
        .isCloseTo(8 / 9.0, within(1e-9));
  }

  @Test
  void what_is_less_alike_than_asked_for_is_not_alike() {
    assertThat(Alignment.similarity(tokens(1, 2, 3, 4), tokens(5, 2, 6, 4), 0.9)).isZero();
  }

  @Test
  void nothing_is_not_like_nothing() {
    assertThat(Alignment.similarity(tokens(), tokens(), 0.9)).isZero();
  }

  @Test
  void names_that_differ_count_as_equal_where_they_are_locals_of_one_number() {
    BodyTokens one = new BodyTokens(tokens(10, 1, 11), tokens(0, 1, 0));
    BodyTokens other = new BodyTokens(tokens(20, 1, 21), tokens(0, 1, 0));

    assertThat(Alignment.similarity(one, other, 0.9)).isEqualTo(1);
  }

  @Test
  void it_is_what_the_longest_common_subsequence_says() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      long[] one = random.longs(1 + random.nextInt(20), 0, 4).toArray();
      long[] other = random.longs(1 + random.nextInt(20), 0, 4).toArray();

      double expected = 2.0 * common(one, other) / (one.length + other.length);
      double least = random.nextDouble();

      assertThat(Alignment.similarity(one, other, least))
          .as("%s and %s", Arrays.toString(one), Arrays.toString(other))
          .isCloseTo(expected + 1e-12 < least ? 0 : expected, within(1e-9));
    }
  }

  private static int common(long[] one, long[] other) {
    int[][] longest = new int[one.length + 1][other.length + 1];
    for (int i = 1; i <= one.length; i++) {
      for (int j = 1; j <= other.length; j++) {
        longest[i][j] =
            one[i - 1] == other[j - 1]
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[one.length][other.length];
  }

  private static long[] tokens(long... hashes) {
    return hashes;
  }
}
