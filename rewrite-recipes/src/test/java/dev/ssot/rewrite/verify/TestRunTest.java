package dev.ssot.rewrite.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.rewrite.verify.TestRun.Regression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestRunTest {

  private static final String BEFORE =
      """
      <testsuite name="A">
        <testcase classname="A" name="passes"/>
        <testcase classname="A" name="breaks"/>
        <testcase classname="A" name="vanishes"/>
        <testcase classname="A" name="is switched off"/>
        <testcase classname="A" name="failed"><failure message="x">trace</failure></testcase>
      </testsuite>
      """;

  private static final String AFTER =
      """
      <testsuite name="A">
        <testcase classname="A" name="passes"/>
        <testcase classname="A" name="breaks"><error/></testcase>
        <testcase classname="A" name="is switched off"><skipped/></testcase>
        <testcase classname="A" name="failed"><failure/></testcase>
        <testcase classname="A" name="new"/>
      </testsuite>
      """;

  @TempDir private Path root;

  @Test
  void a_test_that_passed_may_neither_fail_nor_vanish_nor_be_switched_off() throws IOException {
    TestRun before = read(BEFORE);

    assertThat(before.regressions(read(AFTER)))
        .containsExactly(
            new Regression("A#breaks", "failed"),
            new Regression("A#is switched off", "skipped"),
            new Regression("A#vanishes", "gone"));
  }

  @Test
  void reports_of_an_earlier_run_do_not_count() throws IOException {
    read(BEFORE);

    TestSuite.Ran ran = new TestSuite(root, "echo said; exit 3", Duration.ofSeconds(60)).run();

    assertThat(ran.succeeded()).isFalse();
    assertThat(ran.output()).isEqualTo("said\n");
    assertThat(ran.tests().tests()).isEmpty();
  }

  private TestRun read(String report) throws IOException {
    Path folder = Files.createDirectories(root.resolve("target/surefire-reports"));
    Files.writeString(folder.resolve("TEST-A.xml"), report);
    return TestRun.read(root);
  }
}
