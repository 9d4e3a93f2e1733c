package dev.ssot.rules.concept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.rule.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes two types competitors, other than their code, and what is said about it. */
class EvidenceTest {

  @TempDir Path folder;

  private SmallTree tree;

  @BeforeEach
  void useFolder() {
    tree = new SmallTree(folder);
  }

  @Test
  void small_types_that_say_and_do_the_same_are_one() throws Exception {
    for (String name : List.of("SimpleStock", "MapStock")) {
      tree.write(
          "a/" + name + ".java",
          """
          package a;
          /** Keeps a given collection of articles for testing or simple declarations. */
          public class %s extends Stock {
            private java.util.List<String> articles;
            @Override protected java.util.List<String> load() { return articles; }
            public void setArticles(java.util.List<String> articles) { this.articles = articles; }
          }
          """
              .formatted(name));
    }
    tree.write(
        "a/Stock.java",
        "package a; abstract class Stock { protected abstract java.util.List<String> load(); }");

    assertThat(evidence(Profile.RECOMMENDED))
        .anyMatch(line -> line.contains("all of their members are the same"));
  }

  @Test
  void methods_that_are_all_deprecated_for_those_of_another_type_replace_theirs() throws Exception {
    tree.write(
        "a/TypeQuestions.java",
        "package a; public class TypeQuestions { static int one() { int a = 1; return a; }\nstatic int two() { int a = 2; return a; } }");
    tree.write(
        "b/Helper.java",
        """
        package b;
        public class Helper {
          /** @deprecated use {@link a.TypeQuestions#one} */
          @Deprecated public static int first() { int a = 1; return a; }
          /** @deprecated use {@link a.TypeQuestions#one} */
          @Deprecated public static int other() { int a = 1; return a; }
        }
        """);

    assertThat(evidence(Profile.STRICT))
        .contains("the documentation of Helper says to use the other");
  }

  @Test
  void data_made_of_types_that_differ_by_the_same_word_is_the_same_data() throws Exception {
    tree.write(
        "a/Recipe.java",
        """
        package a;
        public record Recipe(
            String name, String title, String author, java.util.List<Step> steps, int amount) {}
        """);
    tree.write(
        "a/ConfiguredRecipe.java",
        """
        package a;
        public record ConfiguredRecipe(
            String name, String title, java.util.List<ConfiguredStep> steps) {}
        """);

    assertThat(evidence(Profile.STRICT))
        .anyMatch(line -> line.startsWith("both have name String, steps java.util.List<Step>"));
  }

  @Test
  void names_that_differ_in_the_form_of_a_word_are_near() throws Exception {
    tree.write("a/TypedNode.java", "package a; public interface TypedNode { Class<?> type(); }");
    tree.write(
        "a/TypeNode.java",
        "package a; public interface TypeNode extends TypedNode { String typeName(); int depth(); }");

    assertThat(evidence(Profile.STRICT)).contains("their names differ only in the form of a word");
  }

  @Test
  void plurals_are_other_names() throws Exception {
    tree.write("a/TypeNode.java", "package a; public interface TypeNode { Class<?> type(); }");
    tree.write("a/TypeNodes.java", "package a; public interface TypeNodes { int depth(); }");

    assertThat(evidence(Profile.STRICT)).isEmpty();
  }

  @Test
  void a_utility_class_that_only_another_one_uses_belongs_to_it() throws Exception {
    for (String subject : List.of("Dates", "Sums", "Paths", "Colours", "Weights")) {
      tree.write(
          "a/" + subject + ".java",
          "package a; class " + subject + " { static int " + subject + "() { return 1; } }");
    }
    tree.write(
        "a/TextTools.java",
        "package a; class TextTools { static int f() { return CharSequences.g(); } static int h() { int a = 1; return a; }\n static int i() { int a = 1; return a; } }");
    tree.write(
        "a/CharSequences.java",
        "package a; class CharSequences { static int g() { int a = 2; return a; } static int j() { int a = 3; return a; } }");

    assertThat(evidence(Profile.STRICT))
        .contains("one is a utility class that only the other one uses");
  }

  private void writeUtilities(String name, String here, String there) throws Exception {
    String text = "package %s; public final class %s { private %2$s() {} %s }";
    tree.write("a/" + name + ".java", text.formatted("a", name, here));
    tree.write("b/" + name + ".java", text.formatted("b", name, there));
  }

  private static String method(String name, String body) {
    return "public static String " + name + "(String given) { " + body + " }\n";
  }

  @Test
  void utility_classes_of_one_name_with_methods_of_the_same_names_are_one() throws Exception {
    String second =
        "StringBuilder text = new StringBuilder(given); return text.append('.').toString();";
    writeUtilities(
        "FileUtils",
        method("extension", "int dot = given.indexOf('.'); return given.substring(dot);"),
        method("extension", second) + method("stem", "return given.strip();"));

    assertThat(evidence(Profile.RECOMMENDED))
        .contains("both are utility classes of one name, with methods of the same names");
  }

  @Test
  void utility_classes_of_one_name_that_share_one_method_of_many_are_not() throws Exception {
    String many =
        Stream.of("one", "two", "three", "four", "five")
            .map(name -> method(name, "return given.strip() + \"" + name + "\";"))
            .collect(Collectors.joining());
    String others =
        Stream.of("six", "seven", "eight", "nine", "one")
            .map(name -> method(name, "return given.repeat(" + name.length() + ");"))
            .collect(Collectors.joining());
    writeUtilities("FileUtils", many, others);

    assertThat(evidence(Profile.RECOMMENDED)).isEmpty();
  }

  @Test
  void programs_of_one_name_are_no_utility_classes() throws Exception {
    String start = "public static void main(String[] given) { %s }";
    writeUtilities(
        "Consumer",
        start.formatted("int port = given.length; System.out.println(port);"),
        start.formatted("String host = given[0]; System.err.print(host.strip());"));

    assertThat(evidence(Profile.RECOMMENDED)).isEmpty();
  }

  private List<String> evidence(Profile profile) throws Exception {
    return tree.concepts(profile).all().stream()
        .flatMap(Concept::duplicates)
        .flatMap(member -> member.signals().stream())
        .map(Signal::explanation)
        .toList();
  }
}
