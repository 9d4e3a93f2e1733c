package dev.ssot.cli;

import static dev.ssot.cli.SinceTest.assertNothingNew;
import static dev.ssot.cli.SinceTest.assertOneNew;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
