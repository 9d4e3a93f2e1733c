package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.reports.json.ResultReader;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptsCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void write() {
    Trees.duplicated(folder);
  }

  @Test
  void lists_all_concepts() {
    Ssot.Outcome outcome = ssot("concepts", folder, "--no-cache");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines()).hasSize(2);
    assertThat(outcome.out()).contains("shopping-cart").contains("discovered");
  }

  @Test
  void shows_one_concept_with_its_members_and_methods() {
    Ssot.Outcome outcome = ssot("concepts", "shopping-cart", folder, "--no-cache");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("shopping-cart  discovered, score ")
        .contains("canonical  shop.ShoppingCart\n")
        .contains("copy")
        .contains("addArticle");
  }

  @Test
  void says_what_was_meant_where_there_is_no_such_concept() {
    Ssot.Outcome outcome = ssot("concepts", "shoping-cart", folder, "--no-cache");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("did you mean 'shopping-cart'?");
  }

  @Test
  void says_what_it_passed_over_if_that_is_wanted() {
    assertThat(ssot("concepts", folder, "--no-cache", "--explain").out()).contains("passed over");
  }

  @Test
  void writes_json_with_the_concepts_that_were_asked_for() {
    String json = ssot("concepts", "shopping-cart", folder, "--no-cache", "--format", "json").out();

    assertThat(ResultReader.read(new StringReader(json)).concepts()).hasSize(1);
  }

  @Test
  void gives_the_reason_why_a_type_is_exempt_in_the_terminal_and_as_json() {
    Trees.file(
        folder,
        "ssot.yml",
        """
        exemptions:
          - {symbol: shop.*Cart, reason: the shop of the vendor has its own}
        """);

    String reason = "the shop of the vendor has its own";
    assertThat(ssot("concepts", folder, "--no-cache").out()).startsWith("No concepts");
    assertThat(ssot("concepts", folder, "--no-cache", "--explain").out())
        .contains("ssot.yml exempts ShoppingCart: " + reason);
    String json = ssot("concepts", folder, "--no-cache", "--format", "json").out();
    assertThat(ResultReader.read(new StringReader(json)).passedOver())
        .anySatisfy(
            pair -> {
              assertThat(pair.concerns("shop.ShoppingCart")).isTrue();
              assertThat(pair.reason()).contains(reason);
              assertThat(pair.score()).isGreaterThan(0.6);
            });
  }

  @Test
  void says_so_where_there_is_none() {
    Path clean = Trees.clean(folder.resolve("clean"));

    assertThat(ssot("concepts", clean, "--no-cache").out()).startsWith("No concepts");
  }
}
