package dev.ssot.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a.b.Type a.b.Type true",
        "a.b.Type a.b.Type#method(A) true",
        "a.b.Type a.b.Type.Nested true",
        "a.b.Type a.b.TypeX false",
        "a.b.Type#method a.b.Type#method(A,B) true",
        "a.b.Type#method a.b.Type#methods(A) false",
        "a.b.Type#method(A) a.b.Type#method(B) false",
        "a.*.Type a.b.Type true",
        "a.*.Type a.b.c.Type false",
        "a.**.Type a.b.c.Type true",
        "**.*Test a.b.FooTest true",
        "a.b.* a.b.Type#m() true",
        "a.b.Type#get* a.b.Type#getName() true",
      })
  void a_pattern_matches_or_not(String pattern, String symbol, boolean matches) {
    assertThat(new SymbolPattern(pattern).matches(symbol)).isEqualTo(matches);
  }
}
