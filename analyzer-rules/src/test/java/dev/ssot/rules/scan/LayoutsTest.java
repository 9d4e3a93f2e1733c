package dev.ssot.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.source.SourceSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

  private final Layouts layouts = new Layouts(Set.of("", "app", "lib/core"), "");

  @ParameterizedTest
  @CsvSource({
    "app/src/main/java/a/A.java, a, app, app/src/main/java, MAIN",
    "app/src/main/java21/a/A.java, a, app, app/src/main/java21, MAIN",
    "app/src/test/java/a/A.java, a, app, app/src/test/java, TEST",
    "app/src/integrationTest/java/a/A.java, a, app, app/src/integrationTest/java, TEST",
    "app/src/testFixtures/java/a/A.java, a, app, app/src/testFixtures/java, TEST",
    "app/src/jmh/java/a/A.java, a, app, app/src/jmh/java, TEST",
    "app/src/main/java/a/ATest.java, a, app, app/src/main/java, MAIN",
    "nobuild/src/main/java/a/A.java, a, nobuild, nobuild/src/main/java, MAIN",
    "src/it/p/src/main/java/A.java, '', src/it/p, src/it/p/src/main/java, TEST",
    "lib/core/source/a/b/A.java, a.b, lib/core, lib/core/source, MAIN",
    "org/springframework/test/A.java, org.springframework.test, '', '', MAIN",
    "tests/a/A.java, a, '', tests, TEST",
    "app/src/test/a/b/A.java, a.b, app, app/src/test, TEST",
    "app/src/test/unit/a/A.java, a, app, app/src/test/unit, TEST",
    "a/ATest.java, a, '', '', TEST",
    "x/y/A.java, other.name, '', x/y, MAIN",
  })
  void the_place_of_a_file_says_what_it_is(
      String path, String packageName, String module, String sourceRoot, SourceSet set) {
    assertThat(layouts.of(path, packageName)).isEqualTo(new Layout(module, sourceRoot, set, true));
  }

  @ParameterizedTest
  @CsvSource({
    "app/src/test/resources/a/A.java, a",
    "app/src/it/resources-noncompilable/a/A.java, a",
    "app/src/test/testData/a/A.java, a",
    "app/src/test/resources/project/src/main/java/a/A.java, a",
    "app/src/test/test_sourcecode/a/A.java, a",
    "app/src/test/old/version1/a/A.java, a",
  })
  void what_tests_only_read_is_no_source(String path, String packageName) {
    assertThat(layouts.of(path, packageName).source()).isFalse();
  }

  @Test
  void a_root_inside_of_a_module_is_seen_with_the_way_down_to_it() {
    Layouts inside = new Layouts(Set.of(), "src/test/java/");

    assertThat(inside.of("a/A.java", "a")).isEqualTo(new Layout("", "", SourceSet.TEST, true));
  }
}
