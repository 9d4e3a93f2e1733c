package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendCommandTest {

  @TempDir Path temp;
  private Checkout tree;

  @BeforeEach
  void prepare() {
    tree = Checkout.of(temp.resolve("tree"));
    tree.git("tag", "v1");
    tree.copy("shop.third", "ThirdShoppingCart").commit().git("tag", "v2");
    tree.git("rm", "-q", "src/main/java/shop/legacy/LegacyShoppingCart.java");
    tree.commit();
  }

  @Test
  void shows_each_commit_with_what_came_and_went() {
    assertThat(
            trend("--every", "1", "--format", "csv")
                .lines()
                .map(line -> line.replaceAll("[0-9a-f]{40}|^[0-9-]{10}", "")))
        .containsExactly(
            "date,commit,implementations,factories,import-paths,divergent-signatures,"
                + "contract-violations,legacy-patterns,legacy-uses,violations,new,fixed",
            ",,2,,,0,,,0,1,0,0",
            ",,3,,,0,,,0,2,1,0",
            ",,2,,,0,,,0,1,0,1");
  }

  @Test
  void looks_at_tags_or_at_the_last_commit_of_each_month() {
    assertThat(trend("--tags", "v*", "--format", "csv").lines()).hasSize(3);
    assertThat(trend("--format", "csv").lines()).hasSize(2);
    assertThat(trend("--every", "1", "--points", "2", "--format", "csv").lines()).hasSize(3);
  }

  @Test
  void is_the_same_in_all_formats() {
    String head = tree.git("rev-parse", "HEAD");

    assertThat(trend("--every", "3", "--format", "json"))
        .contains("\"commit\": \"" + head + "\"", "\"implementations\": 2", "\"violations\": 1");
    assertThat(trend("--every", "3")).contains(head.substring(0, 10));
  }

  private String trend(String... options) {
    Object[] arguments = new Object[3 + options.length];
    arguments[0] = "trend";
    arguments[1] = tree.folder();
    arguments[2] = "--no-cache";
    System.arraycopy(options, 0, arguments, 3, options.length);
    Ssot.Outcome outcome = ssot(arguments);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }
}
