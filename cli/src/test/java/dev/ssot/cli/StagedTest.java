package dev.ssot.cli;

import static dev.ssot.cli.SinceTest.assertNothingNew;
import static dev.ssot.cli.SinceTest.assertOneNew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the next commit would add. */
class StagedTest {

  @TempDir Path temp;
  private Checkout checkout;

  @BeforeEach
  void prepare() {
    checkout = Checkout.of(temp.resolve("tree"));
  }

  @Test
  void what_is_not_staged_does_not_count() {
    checkout.copy("shop.third", "ThirdShoppingCart");

    assertNothingNew(checkout.check("--staged"));
    checkout.git("add", "-A");
    assertOneNew(checkout.check("--staged"), "ThirdShoppingCart");
  }

  @Test
  void what_was_mended_after_staging_still_counts() throws Exception {
    checkout.copy("shop.third", "ThirdShoppingCart").git("add", "-A");
    checkout.write("src/main/java/shop/third/ThirdShoppingCart.java", "package shop.third;");

    assertOneNew(checkout.check("--staged"), "ThirdShoppingCart");
  }

  @Test
  void the_first_commit_is_held_against_nothing() {
    Checkout young = new Checkout(Trees.duplicated(temp.resolve("young")));
    young.git("init", "-q");
    young.git("add", "-A");

    assertOneNew(young.check("--staged"), "LegacyShoppingCart");
  }

  @Test
  void outside_of_a_checkout_nothing_is_staged() {
    Ssot.Outcome outcome =
        Ssot.ssot("check", Trees.duplicated(temp.resolve("plain")), "--no-cache", "--staged");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("is in no git checkout, so nothing is staged");
  }

  @Test
  void a_merge_brings_nothing_new_that_one_of_its_sides_has() {
    checkout.branch("topic").copy("shop.third", "ThirdShoppingCart").commit();
    checkout.git("checkout", "-q", "main");
    checkout.write("note", "").commit();
    checkout.git("merge", "-q", "--no-commit", "--no-ff", "topic");

    assertNothingNew(checkout.check("--staged"));
  }

  @Test
  void what_was_staged_is_known_once_it_is_committed() throws Exception {
    Path cache = temp.resolve("cache");
    checkout
        .write("src/main/java/shop/Other.java", "package shop; class Other {}")
        .git("add", "-A");
    assertNothingNew(staged(cache));
    assertThat(results(cache)).hasSize(3);
    checkout.commit();

    checkout.copy("shop.third", "ThirdShoppingCart").git("add", "-A");
    assertOneNew(staged(cache), "ThirdShoppingCart");

    assertThat(results(cache)).hasSize(5);
  }

  private Ssot.Outcome staged(Path cache) {
    return new Ssot()
        .with("SSOT_CACHE_DIR", cache.toString())
        .run("check", checkout.folder(), "--staged");
  }

  private static List<Path> results(Path cache) throws IOException {
    try (Stream<Path> all = Files.walk(cache)) {
      return all.filter(path -> path.getFileName().toString().startsWith("result-")).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--all", "src/main/java/shop/Other.java"})
  void a_hook_of_git_judges_what_is_about_to_be_committed(String commit) throws Exception {
    checkout.write("src/main/java/shop/Other.java", "package shop; class Other {}").commit();
    checkout.write(
        ".git/hooks/pre-commit",
        "#!/bin/sh\nexec " + Ssot.command() + " check --staged --no-cache");
    Files.setPosixFilePermissions(
        checkout.file(".git/hooks/pre-commit"), PosixFilePermissions.fromString("rwxr-xr-x"));
    checkout.write(
        "src/main/java/shop/Other.java",
        checkout
            .text("src/main/java/shop/legacy/LegacyShoppingCart.java")
            .replace("package shop.legacy;", "package shop;")
            .replace("LegacyShoppingCart", "Other"));

    assertThatThrownBy(() -> checkout.git("commit", "-m", "all", commit))
        .hasMessageContaining("new 1,")
        .hasMessageContaining("Other ");
  }

  @Test
  void the_baseline_is_the_staged_one() {
    Ssot.ssot("baseline", "create", checkout.folder(), "--no-cache");
    checkout.commit();
    checkout.copy("shop.third", "ThirdShoppingCart").git("add", "-A");
    Ssot.ssot("baseline", "update", checkout.folder(), "--no-cache");

    assertOneNew(checkout.check("--staged"), "ThirdShoppingCart");
    checkout.git("add", "-A");
    assertNothingNew(checkout.check("--staged"));
  }

  @Test
  void a_conflict_has_to_be_resolved_first() {
    checkout.branch("topic").write("A.java", "class A { int a; }").commit();
    checkout.git("checkout", "-q", "main");
    checkout.write("A.java", "class A { int b; }").commit();
    try {
      checkout.git("merge", "-q", "topic");
    } catch (AssertionError e) {
      assertThat(e).hasMessageContaining("CONFLICT");
    }

    Ssot.Outcome outcome = checkout.check("--staged");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("there is a merge conflict in A.java");
  }
}
