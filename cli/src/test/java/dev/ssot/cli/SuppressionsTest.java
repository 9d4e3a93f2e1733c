package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings that code and configuration accept. */
class SuppressionsTest {

  private static final String LEGACY = "src/main/java/shop/legacy/LegacyShoppingCart.java";

  @TempDir Path temp;
  private Checkout tree;

  @BeforeEach
  void prepare() {
    tree = Checkout.of(temp.resolve("tree"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// ssot:allow duplicate-implementation the vendor needs it\npublic class",
        "@SuppressWarnings(\"ssot:duplicate-implementation\")\npublic class",
        "@SuppressWarnings({\"unused\", \"ssot:duplicate-implementation\"})\npublic class",
        "@Deprecated\n// ssot:allow duplicate-implementation old until=9999-12-31\npublic class",
        "/* ssot:allow duplicate-implementation the vendor needs it */ public class",
      })
  void what_code_accepts_is_suppressed(String declaration) {
    tree.write(LEGACY, tree.text(LEGACY).replace("public class", declaration));

    Ssot.Outcome outcome = tree.check();

    assertThat(outcome.out()).contains("new 0").contains("suppressed 1");
    assertThat(outcome.code()).isZero();
    assertThat(tree.check("--format", "sarif").out()).contains("\"kind\": \"inSource\"");
  }

  @Test
  void what_the_configuration_accepts_is_suppressed_with_its_reason() {
    suppress("duplicate-implementation", "shop.legacy.*", "until: 9999-12-31");

    assertThat(tree.check().code()).isZero();
    assertThat(tree.check("--format", "json").out())
        .contains("\"justification\": \"the vendor needs it (until 9999-12-31)\"");
    assertThat(tree.check("--format", "sarif").out()).contains("\"kind\": \"external\"");
  }

  @Test
  void what_has_ended_suppresses_nothing_and_is_reported() {
    suppress("duplicate-implementation", "shop.legacy.*", "until: 2020-01-31");

    assertThat(tree.check().out())
        .contains("new 2")
        .contains("warning[unused-suppression]")
        .contains("has held until 2020-01-31");
  }

  @Test
  void what_suppresses_nothing_is_reported() {
    suppress("legacy-use", "shop.legacy.*", "");

    assertThat(tree.check().out())
        .contains("the suppression of legacy-use at shop.legacy.* suppresses nothing");
  }

  @Test
  void what_a_run_does_not_ask_for_is_not_called_unused() {
    suppress("legacy-use", "shop.legacy.*", "");

    assertThat(tree.check("--rule", "duplicate-implementation").out()).doesNotContain("unused");
    assertThat(tree.check("--rule", "unused-suppression").out()).contains("new 0");
    assertThat(tree.check("--exclude", "**/nothing/**").out()).doesNotContain("nothing is");
  }

  @Test
  void another_rule_at_the_same_place_is_not_suppressed() {
    tree.write(
        LEGACY,
        tree.text(LEGACY)
            .replace("public class", "// ssot:allow legacy-use for now\npublic class"));

    assertThat(tree.check().out())
        .contains("warning[duplicate-implementation]")
        .contains("warning[unused-suppression]");
  }

  @Test
  void a_line_of_its_own_in_a_body_speaks_of_the_next_line_only() {
    tree.write("Old.java", "class Old { @Deprecated static void go() {} }");
    tree.write(
        "User.java",
        """
        class User {
          void use() {
            // ssot:allow legacy-use first one
            Old.go();
            Old.go();
            Old.go(); // ssot:allow legacy-use third one
          }
        }
        """);

    assertThat(tree.check("--rule", "legacy-use").out()).contains("new 1").contains("suppressed 2");
  }

  @Test
  void a_suppression_that_goes_makes_its_finding_new() {
    tree.write(
            LEGACY,
            tree.text(LEGACY)
                .replace("public class", "// ssot:allow duplicate-implementation x\npublic class"))
        .commit();
    assertThat(tree.check("--since", "HEAD").code()).isZero();

    tree.write(LEGACY, tree.text(LEGACY).replaceFirst("// ssot:allow.*\n", ""));

    assertThat(tree.check("--since", "HEAD").code()).isEqualTo(1);
  }

  private void suppress(String rule, String symbol, String more) {
    tree.write(
        "ssot.yml",
        """
        version: 1
        suppressions:
          - rule: %s
            symbol: "%s"
            reason: the vendor needs it
            %s
        """
            .formatted(rule, symbol, more));
  }
}
