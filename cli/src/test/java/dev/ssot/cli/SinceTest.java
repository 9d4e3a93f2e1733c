package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new since a commit, on real repositories. */
class SinceTest {

  private static final String LEGACY = "src/main/java/shop/legacy/LegacyShoppingCart.java";

  @TempDir Path temp;
  private Checkout checkout;

  @BeforeEach
  void prepare() {
    checkout = Checkout.of(temp.resolve("tree"));
  }

  @Test
  void what_was_there_is_not_new() {
    checkout.branch("topic").write("src/main/java/shop/Other.java", "package shop; class Other {}");

    assertNothingNew(checkout.commit().check("--since", "main"));
  }

  @Test
  void a_further_copy_of_a_known_one_is_one_new_violation() {
    checkout.branch("topic").copy("shop.third", "ThirdShoppingCart").commit();

    assertOneNew(checkout.check("--since", "main"), "ThirdShoppingCart");
  }

  @Test
  void a_dirty_work_tree_counts_as_it_is() {
    checkout.copy("shop.third", "ThirdShoppingCart");

    assertOneNew(checkout.check("--since", "HEAD"), "ThirdShoppingCart");
  }

  @Test
  void what_the_other_branch_has_gained_meanwhile_does_not_matter() {
    checkout.branch("topic").commit();
    checkout.git("checkout", "-q", "main");
    checkout.copy("shop.third", "ThirdShoppingCart").commit();
    checkout.git("checkout", "-q", "topic");

    Ssot.Outcome outcome = checkout.check("--since", "main");

    assertNothingNew(outcome);
    assertThat(outcome.out()).contains("fixed 0");
  }

  @Test
  void a_swap_of_one_copy_for_another_is_seen() throws IOException {
    Files.delete(checkout.file(LEGACY));
    Trees.duplicated(temp.resolve("model"));
    checkout.write(LEGACY, Files.readString(temp.resolve("model/" + LEGACY)));
    checkout.copy("shop.third", "ThirdShoppingCart");
    Files.delete(checkout.file(LEGACY));

    Ssot.Outcome outcome = checkout.check("--since", "HEAD");

    assertOneNew(outcome, "ThirdShoppingCart");
    assertThat(outcome.out()).contains("fixed 1");
    assertThat(checkout.check("--since", "HEAD", "--format", "sarif").out())
        .containsPattern("shop.legacy.LegacyShoppingCart[^}]*}[^}]*}[^}]*}[^}]*\"absent\"");
  }

  @Test
  void a_moved_class_is_the_known_one() {
    String text = checkout.text(LEGACY).replace("package shop.legacy;", "package shop.old;");
    checkout
        .move(LEGACY, "src/main/java/shop/old/LegacyShoppingCart.java")
        .write("src/main/java/shop/old/LegacyShoppingCart.java", text);

    assertNothingNew(checkout.check("--since", "HEAD"));
    assertThat(checkout.check("--since", "HEAD", "--format", "json").out())
        .contains("moved, known as shop.legacy.LegacyShoppingCart");
  }

  @Test
  void a_renamed_class_is_the_known_one() {
    String text = checkout.text(LEGACY).replace("LegacyShoppingCart", "OldShoppingCart");
    checkout
        .move(LEGACY, "src/main/java/shop/legacy/OldShoppingCart.java")
        .write("src/main/java/shop/legacy/OldShoppingCart.java", text);

    assertNothingNew(checkout.check("--since", "HEAD"));
    assertThat(checkout.check("--since", "HEAD", "--format", "json").out())
        .contains("renamed, known as shop.legacy.LegacyShoppingCart");
  }

  @Test
  void a_file_whose_name_changes_in_case_only_is_the_known_one() {
    checkout.git("mv", LEGACY, "src/main/java/shop/legacy/legacyshoppingcart.java");

    assertNothingNew(checkout.check("--since", "HEAD"));
    assertNothingNew(checkout.check("--since", "HEAD", "--staged"));
  }

  @Test
  void a_file_that_became_a_link_is_gone() throws IOException {
    Files.delete(checkout.file(LEGACY));
    Files.createSymbolicLink(
        checkout.file(LEGACY), checkout.file("src/main/java/shop/ShoppingCart.java"));

    Ssot.Outcome outcome = checkout.check("--since", "HEAD");
    assertNothingNew(outcome);
    assertThat(outcome.out()).contains("fixed 1");

    checkout.commit();
    assertThat(checkout.check("--since", "HEAD~1", "--staged").out()).contains("fixed 1");
  }

  @Test
  void a_folder_that_became_a_file_and_a_file_that_became_a_folder_are_gone() throws IOException {
    String text = checkout.text(LEGACY);
    checkout.write("lib/App.java", "package lib; class App {}").commit();
    Files.delete(checkout.file(LEGACY));
    Files.delete(checkout.file(LEGACY).getParent());
    checkout
        .write("src/main/java/shop/legacy", "no folder any more")
        .move("lib/App.java", "App.java")
        .write("lib/App.java/LegacyShoppingCart.java", text);

    Ssot.Outcome outcome = checkout.check("--since", "HEAD");

    assertNothingNew(outcome);
    assertThat(outcome.out()).contains("fixed 0");
    checkout.git("add", "-A");
    assertNothingNew(checkout.check("--since", "HEAD", "--staged"));
  }

  @Test
  void a_deleted_file_that_is_not_committed_counts_as_gone() throws IOException {
    Files.delete(checkout.file(LEGACY));

    assertThat(checkout.check("--since", "HEAD").out()).contains("new 0, fixed 1");
    assertThat(checkout.check("--since", "HEAD", "--staged").out()).contains("new 0, fixed 0");
  }

  @Test
  void a_linked_worktree_is_compared_like_any_other() {
    checkout.git("worktree", "add", "-q", "-b", "topic", temp.resolve("other").toString());
    Checkout other = new Checkout(temp.resolve("other")).copy("shop.third", "ThirdShoppingCart");

    assertOneNew(other.check("--since", "main"), "ThirdShoppingCart");
    assertNothingNew(checkout.check("--since", "main"));
  }

  @Test
  void a_submodule_is_compared_with_the_commit_that_was_recorded() {
    Checkout library = Checkout.of(temp.resolve("library"));
    checkout.git("submodule", "--quiet", "add", library.folder().toString(), "lib");
    checkout.commit();
    Ssot.Outcome untouched = checkout.check("--since", "HEAD");
    new Checkout(checkout.file("lib")).copy("shop.third", "ThirdShoppingCart");

    assertNothingNew(untouched);
    assertOneNew(checkout.check("--since", "HEAD"), "ThirdShoppingCart");
  }

  @Test
  void a_shallow_clone_says_what_to_fetch() {
    checkout.branch("topic").commit().commit();
    checkout.git("clone", "-q", "--depth", "1", "file://" + checkout.folder(), temp + "/shallow");
    Checkout shallow = new Checkout(temp.resolve("shallow"));

    Ssot.Outcome outcome = shallow.check("--since", "HEAD~2");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("shallow clone").contains("fetch-depth: 0");
  }

  @Test
  void histories_that_are_cut_apart_by_a_shallow_clone_say_so_too() {
    checkout.branch("topic").write("note", "").commit();
    checkout.git("checkout", "-q", "main");
    checkout.commit();
    checkout.git(
        "clone",
        "-q",
        "--depth",
        "1",
        "--no-single-branch",
        "file://" + checkout.folder(),
        temp + "/shallow");

    Ssot.Outcome outcome = new Checkout(temp.resolve("shallow")).check("--since", "origin/topic");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no commit in common").contains("fetch-depth: 0");
  }

  @Test
  void an_unknown_name_is_one_sentence_with_what_may_be_meant() {
    Ssot.Outcome outcome = checkout.check("--since", "mian");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("there is no commit 'mian'")
        .contains("did you mean 'main'?");
  }

  @Test
  void a_repository_without_a_commit_has_nothing_to_compare_with() {
    Checkout young = new Checkout(Trees.duplicated(temp.resolve("young")));
    young.git("init", "-q");

    Ssot.Outcome outcome = young.check("--since", "main");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("has no commit yet, so there is no 'main'");
  }

  @Test
  void outside_of_a_checkout_there_is_nothing_to_compare_with() {
    Path plain = Trees.duplicated(temp.resolve("plain"));

    Ssot.Outcome outcome = Ssot.ssot("check", plain, "--no-cache", "--since", "main");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("is in no git checkout");
  }

  @Test
  void after_a_criss_cross_merge_what_either_side_had_is_known() {
    checkout.branch("one").copy("shop.third", "ThirdShoppingCart").commit();
    String first = checkout.git("rev-parse", "HEAD");
    checkout.git("checkout", "-q", "-b", "two", "main");
    checkout.copy("shop.fourth", "FourthShoppingCart").commit();
    String second = checkout.git("rev-parse", "HEAD");
    checkout.git("merge", "-q", "--no-edit", first);
    checkout.git("checkout", "-q", "one");
    checkout.git("merge", "-q", "--no-edit", second);
    assertThat(checkout.git("merge-base", "--all", "one", "two").lines()).hasSize(2);

    assertNothingNew(checkout.check("--since", "two"));
    checkout.copy("shop.fifth", "FifthShoppingCart");
    assertOneNew(checkout.check("--since", "two"), "FifthShoppingCart");
  }

  @Test
  void a_file_that_is_named_like_the_branch_is_not_meant() {
    checkout.branch("topic").write("main", "a file").copy("shop.third", "ThirdShoppingCart");

    assertOneNew(checkout.check("--since", "main"), "ThirdShoppingCart");
  }

  @Test
  void settings_of_today_count_on_both_sides() {
    checkout.write("ssot.yml", "version: 1\nrules: {duplicate-implementation: error}\n");

    assertNothingNew(checkout.check("--since", "HEAD"));
  }

  static void assertNothingNew(Ssot.Outcome outcome) {
    assertThat(outcome.out() + outcome.err()).contains("new 0");
    assertThat(outcome.code()).isZero();
  }

  static void assertOneNew(Ssot.Outcome outcome, String type) {
    assertThat(outcome.out() + outcome.err()).contains("new 1,").contains(type);
    assertThat(outcome.code()).isEqualTo(1);
  }
}
