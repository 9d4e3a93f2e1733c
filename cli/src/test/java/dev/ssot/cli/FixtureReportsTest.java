package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssot.cli.Ssot.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON report on every fixture of a rule, and on the sample, follows the published schema. */
class FixtureReportsTest {

  private static final Path FIXTURES = Path.of("../analyzer-rules/src/test/resources/fixtures");
  private static final Path SAMPLE = Path.of("../sample-codebase/java");

  private static Schema schema;

  @TempDir Path folder;

  @BeforeAll
  static void readSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../schemas/result.schema.json")));
  }

  static List<Path> trees() throws IOException {
    try (Stream<Path> found = Files.find(FIXTURES, 2, (path, file) -> file.isDirectory())) {
      Stream<Path> cases = found.filter(path -> FIXTURES.relativize(path).getNameCount() == 2);
      return Stream.concat(cases.sorted(), Stream.of(SAMPLE)).toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("trees")
  void a_json_report_follows_the_published_schema(Path tree) throws IOException {
    copy(tree);

    Outcome outcome = ssot("check", "--format", "json", "--no-cache", folder);

    assertThat(outcome.code()).as(outcome.err()).isLessThan(2);
    assertThat(schema.validate(outcome.out(), InputFormat.JSON)).isEmpty();
    assertThat(outcome.out()).doesNotContain(folder.toString());
  }

  /** Away from the checkout, whose layout would say that fixtures are no sources. */
  private void copy(Path tree) throws IOException {
    try (Stream<Path> found = Files.walk(tree)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        Path path = tree.relativize(file);
        if (!path.startsWith("target")) {
          Path copy = folder.resolve(path);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }
}
