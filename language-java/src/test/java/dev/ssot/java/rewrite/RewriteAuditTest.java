package dev.ssot.java.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.Recipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page beside the cases says which of them proves what. */
class RewriteAuditTest {

  private static final Path PAGE = Path.of("src/test/resources/rewrite/README.md");
  private static final Pattern NAMED = Pattern.compile("`([a-z0-9]+(?:-[a-z0-9]+)*)`");
  private static final List<String> WORDS =
      List.of(
          "support",
          "before",
          "after",
          "throws",
          "catch",
          "extends",
          "implements",
          "permits",
          "this",
          "super",
          "switch",
          "instanceof",
          "module-info");

  private static String page() throws IOException {
    return Files.readString(PAGE, StandardCharsets.UTF_8);
  }

  private static Set<String> named(String text) {
    TreeSet<String> names =
        NAMED
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    WORDS.forEach(names::remove);
    return names;
  }

  private static Set<String> cases() {
    return RewriteCase.all().stream()
        .map(RewriteCase::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void names_every_case_and_no_other() throws IOException {
    assertThat(named(page())).isEqualTo(cases());
  }

  @Test
  void gives_a_reason_for_each_case_that_does_not_compile() throws IOException {
    String section = page().substring(page().indexOf("## Cases of which a side does not compile"));

    assertThat(named(section))
        .isEqualTo(
            RewriteCase.all().stream()
                .filter(example -> example.has("does not compile"))
                .map(RewriteCase::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void every_kind_of_recipe_for_code_has_a_case() {
    TreeSet<String> covered =
        RewriteCase.all().stream()
            .flatMap(example -> example.recipes().stream())
            .map(Recipe::kind)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(covered)
        .isEqualTo(
            Arrays.stream(Recipe.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(kind -> !kind.equals("Undeclare"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
