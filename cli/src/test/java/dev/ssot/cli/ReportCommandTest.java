package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.cli.Ssot.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportCommandTest {

  @TempDir Path folder;

  static Stream<String> formats() {
    return Extensions.formats().stream().map(format -> format.id());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void says_of_a_kept_result_what_check_said(String format) throws IOException {
    Path tree = Trees.duplicated(folder.resolve("tree"));
    Path json = folder.resolve("result.json");
    Path checked = folder.resolve("checked");
    Path reported = folder.resolve("reported");

    ssot("check", tree, "--no-cache", "-f", "json=" + json, "-f", format + "=" + checked);
    Outcome outcome = ssot("report", json, "--root", tree, "-f", format + "=" + reported);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).containsExactly("ssot: wrote " + reported);
    assertThat(Files.readString(checked)).isNotEmpty();
    assertThat(reported).hasSameTextualContentAs(checked);
  }

  @Test
  void refuses_what_is_no_result() {
    Trees.file(folder, "other.json", "{\"version\": 1}");

    assertThat(ssot("report", folder.resolve("other.json")).code()).isEqualTo(2);
    assertThat(ssot("report", folder.resolve("other.json")).err())
        .contains("other.json is no result of ssot: schemaVersion should be a text");
    assertThat(ssot("report", folder.resolve("none.json")).code()).isEqualTo(2);
    assertThat(ssot("report").code()).isEqualTo(2);
  }
}
