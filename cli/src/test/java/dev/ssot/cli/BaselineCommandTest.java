package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

  private static final String FILE = "ssot-baseline.json";
  private static final String LEGACY = "src/main/java/shop/legacy/LegacyShoppingCart.java";

  @TempDir Path temp;
  private Checkout tree;

  @BeforeEach
  void prepare() {
    tree = Checkout.of(temp.resolve("tree"));
  }

  @Test
  void what_is_written_down_no_longer_fails() {
    assertThat(tree.check().code()).isEqualTo(1);

    Ssot.Outcome created = baseline("create");

    assertThat(created.out()).contains("+1     -0  duplicate-implementation").contains("1 entry");
    assertThat(tree.check().code()).isZero();
    assertThat(tree.check().out()).contains("baselined 1, new 0, fixed 0");
  }

  @Test
  void one_sorted_line_an_entry_and_nothing_that_dates_or_counts() {
    baseline("create");

    assertThat(tree.text(FILE).lines())
        .hasSize(3)
        .first()
        .isEqualTo("{\"ssot-baseline\":1,\"entries\":[");
    assertThat(tree.text(FILE))
        .endsWith("\n{}]}\n")
        .contains("\"subject\":\"shop.legacy.LegacyShoppingCart\"")
        .doesNotContain("Line", ":21", "0.1.0", tree.git("rev-parse", "HEAD"));
  }

  @Test
  void a_file_that_is_there_is_not_written_over() {
    tree.write(FILE, "mine");

    assertThat(baseline("create").code()).isEqualTo(2);
    assertThat(tree.text(FILE)).isEqualTo("mine");
  }

  @Test
  void an_update_of_an_unchanged_tree_changes_no_byte() {
    baseline("create");
    String before = tree.text(FILE);

    assertThat(baseline("update").out()).contains("+0 -0");
    assertThat(tree.text(FILE)).isEqualTo(before);
  }

  @Test
  void notes_survive_an_update_that_adds_and_removes() throws IOException {
    baseline("create");
    note(
        "\"reason\":\"vendor\",\"owner\":\"@a\",\"issue\":\"X-1\",\"expires\":\"9999-01-01\",\"phase\":3");
    tree.copy("shop.third", "ThirdShoppingCart");

    assertThat(baseline("update").out()).contains("+1     -0  duplicate-implementation");
    assertThat(tree.text(FILE))
        .contains("\"reason\":\"vendor\"", "\"owner\":\"@a\"", "\"issue\":\"X-1\"", "\"phase\":3");

    Files.delete(tree.file("src/main/java/shop/third/ThirdShoppingCart.java"));
    assertThat(baseline("update").out()).contains("+0     -1  duplicate-implementation");
    assertThat(tree.text(FILE)).contains("\"reason\":\"vendor\"");
  }

  @Test
  void notes_follow_a_class_that_is_moved() {
    baseline("create");
    note("\"reason\":\"vendor\"");
    String text = tree.text(LEGACY).replace("package shop.legacy;", "package shop.old;");
    tree.move(LEGACY, "src/main/java/shop/old/LegacyShoppingCart.java")
        .write("src/main/java/shop/old/LegacyShoppingCart.java", text);

    assertThat(tree.check().code()).isZero();
    assertThat(baseline("update").out()).contains("+0 -0, 1 moved or renamed");
    assertThat(tree.text(FILE)).contains("shop.old.LegacyShoppingCart", "\"reason\":\"vendor\"");
  }

  @Test
  void only_shrink_adds_nothing() {
    baseline("create");
    String before = tree.text(FILE);
    tree.copy("shop.third", "ThirdShoppingCart");

    assertThat(baseline("update", "--only-shrink").out()).contains("+0 -0");
    assertThat(tree.text(FILE)).isEqualTo(before);
    assertThat(tree.check().code()).isEqualTo(1);
  }

  @Test
  void what_no_longer_occurs_is_reported_and_fails_only_if_asked() throws IOException {
    baseline("create");
    Files.delete(tree.file(LEGACY));

    Ssot.Outcome outcome = tree.check();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("fixed 1");
    assertThat(outcome.err()).contains("1 entry of the baseline no longer occurs");
    assertThat(tree.check("--fail-on-stale").code()).isEqualTo(1);
    assertThat(baseline("show", "--stale").out()).contains("LegacyShoppingCart");

    assertThat(baseline("prune").out()).contains("0 entries, +0 -1");
    assertThat(tree.check("--fail-on-stale").code()).isZero();
  }

  @Test
  void what_a_run_cannot_see_is_not_fixed() {
    baseline("create");
    String before = tree.text(FILE);

    Ssot.Outcome part =
        ssot("check", tree.file("src/main/java/shop/legacy"), "--no-cache", "--fail-on-stale");
    assertThat(part.code()).isZero();
    assertThat(part.out()).contains("fixed 0");
    assertThat(tree.check("--rule", "legacy-use", "--fail-on-stale").code()).isZero();
    assertThat(tree.check("--exclude", "**/legacy/**", "--fail-on-stale").code()).isZero();

    ssot("baseline", "update", tree.file("src/main/java/shop/legacy"), "--no-cache");
    assertThat(tree.text(FILE)).isEqualTo(before);
  }

  @Test
  void what_cannot_be_parsed_is_not_fixed() {
    baseline("create");
    tree.write(LEGACY, "package shop.legacy; class LegacyShoppingCart { int }");

    assertThat(tree.check("--tolerate-incomplete").out()).contains("fixed 0");
  }

  @Test
  void an_entry_that_has_expired_gates_again_and_no_update_renews_it() {
    baseline("create");
    note("\"reason\":\"for a while\",\"expires\":\"2020-01-31\"");
    String before = tree.text(FILE);

    assertThat(tree.check().code()).isEqualTo(1);
    assertThat(tree.check("--format", "json").out())
        .contains("was accepted until 2020-01-31; for a while");
    assertThat(baseline("update").out()).contains("+0 -0");
    assertThat(tree.text(FILE)).isEqualTo(before);
    assertThat(baseline("show", "--expired").out()).contains("until 2020-01-31");
  }

  @Test
  void a_check_never_writes() {
    tree.check();
    assertThat(tree.git("status", "--short")).isEmpty();
  }

  @Test
  void a_configured_file_that_is_missing_is_wrong_usage() {
    tree.write("ssot.yml", "version: 1\nbaseline: known.json\n");

    Ssot.Outcome outcome = tree.check();

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("there is no baseline").contains("known.json");
    assertThat(baseline("create").code()).isZero();
    assertThat(tree.file("known.json")).exists();
    assertThat(tree.check().code()).isZero();
  }

  @Test
  void what_cannot_be_read_is_wrong_usage_with_a_place() {
    baseline("create");
    String whole = tree.text(FILE);

    assertWrong(whole.replace("\"ssot-baseline\":1", "\"ssot-baseline\":2"), "has version 2");
    assertWrong(whole.replace("\"key\"", "\"kex\""), ":2: In this entry, 'kex' is unknown");
    assertWrong(whole.replace("\"rule\":", "\"rule\""), ":2: In this entry, this is not JSON");
    assertWrong(whole.replace("{}]}\n", ""), "This baseline ends too early");
    assertWrong("{}", ":1: This is no baseline of ssot");
    assertWrong("<<<<<<< ours\n" + whole, ":1: This is no baseline");
    assertWrong(whole.replace("{}]}", "=======\n{}]}"), ":3: This is a merge conflict");
  }

  private void assertWrong(String content, String sentence) {
    tree.write(FILE, content);
    Ssot.Outcome outcome = tree.check();
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).containsIgnoringCase(sentence);
  }

  @Test
  void the_baseline_of_another_branch_can_count() {
    baseline("create");
    tree.commit().branch("topic").copy("shop.third", "ThirdShoppingCart");
    baseline("update");

    assertThat(tree.check().code()).isZero();
    assertThat(tree.check("--baseline-ref", "main").code()).isEqualTo(1);
    assertThat(tree.check("--baseline-ref", "main~1").err())
        .contains("there is no ssot-baseline.json in 'main~1'");
  }

  @Test
  void a_second_equal_finding_is_not_swallowed() {
    String twice = "class User { void use() { Old.go(); Old.go(); } }";
    tree.write("Old.java", "class Old { @Deprecated static void go() {} }");
    tree.write("User.java", twice);
    baseline("create");

    assertThat(tree.check().out()).contains("baselined 3, new 0");
    tree.write("User.java", twice.replace("use() {", "use() { Old.go();"));
    assertThat(tree.check().out()).contains("baselined 3, new 1");
  }

  @Test
  void accepting_takes_a_reason_and_the_key_that_check_shows() {
    String key = tree.check().out().replaceFirst("(?s).*= key: ([0-9a-f]{8}).*", "$1");

    assertThat(ssot("accept", key, tree.folder(), "--no-cache").code()).isEqualTo(2);
    Ssot.Outcome outcome =
        ssot("accept", key, tree.folder(), "--no-cache", "--reason", "it stays", "--owner", "@b");

    assertThat(outcome.code()).isZero();
    assertThat(tree.text(FILE)).contains("\"reason\":\"it stays\",\"owner\":\"@b\"");
    assertThat(tree.check().code()).isZero();
    assertThat(ssot("accept", key, tree.folder(), "--no-cache", "--reason", "it has to").out())
        .contains("1 entry, +0 -0, 1 with new notes");
    assertThat(tree.text(FILE)).contains("\"reason\":\"it has to\",\"owner\":\"@b\"");
    tree.write(FILE, tree.text(FILE).replace("it has to", "it stays"));
    assertThat(ssot("baseline", "explain", key, tree.folder(), "--no-cache").out())
        .contains("it stays")
        .contains("src/main/java/shop/legacy/LegacyShoppingCart.java:");
    assertThat(ssot("accept", "0000", tree.folder(), "--no-cache", "--reason", "x").err())
        .contains("nothing has the key 0000");
  }

  @Test
  void git_merges_what_two_branches_have_done() {
    baseline("create");
    tree.write(".gitattributes", FILE + " merge=ssot\n").commit();
    String base = tree.text(FILE);
    tree.copy("shop.third", "ThirdShoppingCart");
    baseline("update");
    String theirs = tree.text(FILE);
    tree.write("base", base)
        .write("theirs", theirs)
        .write("ours", base.replaceFirst("\n\\{\"rule.*\n", "\n"));

    Ssot.Outcome outcome =
        ssot("baseline", "merge", tree.file("base"), tree.file("ours"), tree.file("theirs"));

    assertThat(outcome.code()).isZero();
    assertThat(tree.text("ours")).contains("ThirdShoppingCart").doesNotContain("legacy.Legacy");
  }

  @Test
  void git_runs_the_merge_driver_where_it_would_report_a_conflict() {
    baseline("create");
    tree.write(".gitattributes", FILE + " merge=ssot\n").commit();
    tree.branch("ours").copy("shop.third", "ThirdShoppingCart");
    baseline("update");
    tree.commit().git("checkout", "-q", "-b", "theirs", "main");
    tree.copy("shop.third", "FourthShoppingCart");
    baseline("update");
    tree.commit();
    assertThatThrownBy(() -> tree.git("merge", "-q", "--no-edit", "ours"))
        .hasMessageContaining("CONFLICT (content): Merge conflict in " + FILE);
    tree.git("merge", "--abort");

    tree.git("config", "merge.ssot.driver", driver());
    tree.git("merge", "-q", "--no-edit", "ours");

    assertThat(tree.text(FILE))
        .contains("ThirdShoppingCart")
        .contains("FourthShoppingCart")
        .contains("LegacyShoppingCart")
        .doesNotContain("<<<<");
    SinceTest.assertNothingNew(tree.check());
  }

  private static String driver() {
    return Ssot.command() + " baseline merge %O %A %B";
  }

  private void note(String members) {
    tree.write(FILE, tree.text(FILE).replace("\"},", "\"," + members + "},"));
  }

  private Ssot.Outcome baseline(String command, String... options) {
    Object[] arguments = new Object[4 + options.length];
    arguments[0] = "baseline";
    arguments[1] = command;
    arguments[2] = tree.folder();
    arguments[3] = "--no-cache";
    System.arraycopy(options, 0, arguments, 4, options.length);
    return ssot(arguments);
  }
}
