package dev.ssot.java.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every case on disk to the laws of a migration. */
class RewriteCasesTest {

  static Stream<RewriteCase> cases() {
    return RewriteCase.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void changes_exactly_what_it_should(RewriteCase example) {
    MemoryTree tree = new MemoryTree(with(example.support(), example.before()));

    List<String> manual = run(example, tree);

    assertThat(tree.files())
        .containsExactlyInAnyOrderEntriesOf(with(example.support(), example.after()));
    assertThat(manual).containsExactlyElementsOf(example.manual());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void changes_nothing_when_run_again(RewriteCase example) {
    if (example.has("once")) {
      return;
    }
    MemoryTree tree = new MemoryTree(with(example.support(), example.after()));

    run(example, tree);

    assertThat(tree.files())
        .containsExactlyInAnyOrderEntriesOf(with(example.support(), example.after()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void compiles_before_and_after(RewriteCase example) {
    if (example.has("does not compile")
        || (example.has("java 21") && Runtime.version().feature() < 21)) {
      return;
    }

    assertThat(MemoryCompiler.errors(with(example.support(), example.before()))).isEmpty();
    assertThat(MemoryCompiler.errors(with(example.support(), example.after()))).isEmpty();
  }

  private static List<String> run(RewriteCase example, MemoryTree tree) {
    List<String> manual = new ArrayList<>();
    for (Recipe recipe : example.recipes()) {
      Rewriting rewriting = tree.apply(recipe, example.has("text"), example.has("uses only"));
      rewriting.manual().stream().map(RewriteCasesTest::line).forEach(manual::add);
    }
    return manual;
  }

  private static String line(ManualItem item) {
    return item.location().path()
        + ":"
        + item.location().range().startLine()
        + ": "
        + item.reason();
  }

  private static Map<String, String> with(Map<String, String> support, Map<String, String> files) {
    Map<String, String> all = new HashMap<>(support);
    all.putAll(files);
    return all;
  }
}
