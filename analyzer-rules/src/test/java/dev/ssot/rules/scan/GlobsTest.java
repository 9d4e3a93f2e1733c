package dev.ssot.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "*.java a/b/A.java true",
        "a a/b/A.java true",
        "b a/b/A.java true",
        "/b a/b/A.java false",
        "/a a/b/A.java true",
        "a/b/ a/b/A.java true",
        "a/* a/b/A.java true",
        "a/*.java a/b/A.java false",
        "a/**/A.java a/A.java true",
        "**/b/** a/b/c/A.java true",
        "a/?/A.java a/b/A.java true",
        "a/{b,c}/*.java a/c/A.java true",
        "a/[!b]/*.java a/b/A.java false",
        "a/[a-c]/*.java a/b/A.java true",
        "a.b axb false",
        "./a a/A.java true",
      })
  void a_glob_matches_or_not(String glob, String path, boolean matches) {
    assertThat(new Globs(List.of(glob)).matches(path)).isEqualTo(matches);
  }
}
