package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.Language;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrontEndTest {

  /** When this fails: if the new facts are right, change both strings. */
  @Test
  void has_a_new_version_whenever_the_facts_change() throws IOException {
    FileFacts facts = Reading.file(fixture());

    assertThat(new JavaLanguage().frontEnd() + " " + Integer.toHexString(shown(facts).hashCode()))
        .isEqualTo("java-5 13008ce4");
  }

  @Test
  void is_found_as_a_service() {
    assertThat(ServiceLoader.load(Language.class))
        .anySatisfy(language -> assertThat(language.id()).isEqualTo("java"));
  }

  private static String fixture() throws IOException {
    return Files.readString(Path.of("src/test/resources/golden/Golden.java.txt"))
        .replace("\r\n", "\n");
  }

  /** All facts as text; records show themselves, but for the arrays in them. */
  private static String shown(FileFacts facts) {
    String sketches =
        facts.types().stream()
            .flatMap(FrontEndTest::bodies)
            .map(
                m -> m.body() == null ? "-" : m.body().exact() + Arrays.toString(m.body().sketch()))
            .collect(Collectors.joining("\n"));
    return facts.toString().replaceAll("sketch=\\[I@[0-9a-f]+", "") + sketches;
  }

  private static Stream<MethodFact> bodies(TypeFact type) {
    return Stream.concat(
        Stream.of(type.methods(), type.constructors(), type.initialisers())
            .flatMap(l -> l.stream()),
        type.nested().stream().flatMap(FrontEndTest::bodies));
  }
}
