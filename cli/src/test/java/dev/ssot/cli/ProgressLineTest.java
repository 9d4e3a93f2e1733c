package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever waits at a terminal is told how far it is; nobody else is. */
class ProgressLineTest {

  private final AtomicLong now = new AtomicLong();
  private final StringWriter err = new StringWriter();

  @Test
  void a_person_who_waits_sees_how_far_it_is_and_nothing_of_it_is_left() {
    try (ProgressLine line = line(Map.of(), true, true)) {
      line.files(1, 10);
      assertThat(err.toString()).isEmpty();
      pass(Duration.ofSeconds(2));
      line.files(7, 10);
      assertThat(err.toString()).endsWith("reading 7 of 10 files");
    }
    assertThat(err.toString()).endsWith("\r\u001B[K");
  }

  @Test
  void it_is_not_written_more_often_than_anybody_reads() {
    try (ProgressLine line = line(Map.of(), true, true)) {
      pass(Duration.ofSeconds(2));
      line.files(7, 10);
      pass(Duration.ofMillis(20));
      line.files(8, 10);
    }
    assertThat(err.toString()).contains("7 of 10").doesNotContain("8 of 10");
  }

  @ParameterizedTest
  @CsvSource({"CI, true, 0", "CI, 1, 0", "CI, false, 1", "TERM, dumb, 0", "TERM, xterm, 1"})
  void the_environment_says_whether_somebody_watches(String variable, String value, int lines) {
    assertThat(shown(Map.of(variable, value), true, true)).isEqualTo(lines == 1);
  }

  @Test
  void nothing_is_shown_to_a_file_or_where_silence_was_asked_for() {
    assertThat(shown(Map.of(), false, true)).isFalse();
    assertThat(shown(Map.of(), true, false)).isFalse();
  }

  private boolean shown(Map<String, String> environment, boolean terminal, boolean wanted) {
    try (ProgressLine line = line(environment, terminal, wanted)) {
      pass(Duration.ofSeconds(2));
      line.files(7, 10);
      line.stage("looking");
    }
    return !err.toString().isEmpty();
  }

  private ProgressLine line(Map<String, String> environment, boolean terminal, boolean wanted) {
    Shell shell =
        new Shell(new StringWriter(), new PrintWriter(err), environment, terminal, terminal);
    return new ProgressLine(shell, wanted, now::get);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
