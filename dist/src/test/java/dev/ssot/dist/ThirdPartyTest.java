package dev.ssot.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is shipped is named, in its version, and nothing else is. */
class ThirdPartyTest {

  private static final Pattern JAR = Pattern.compile("\\s*([^:\\s]+:[^:]+):jar:([^:]+):\\w+.*");
  private static final Pattern PACKAGE = Pattern.compile("\"([\\w.@/-]+)\": \"([\\d.]+)\"");
  private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([\\d.]+) \\|.*");

  @Test
  void every_library_is_in_the_list_and_no_other() throws IOException {
    List<String> shipped = find(JAR, Path.of("target/shipped.txt"));
    shipped.removeIf(library -> library.startsWith("dev.ssot:"));
    String web = Files.readString(Path.of("../reports/web/package.json"));
    String bundled = web.replaceFirst("(?s).*\"dependencies\": \\{(.*?)\\}.*", "$1");
    PACKAGE.matcher(bundled).results().map(ThirdPartyTest::named).forEach(shipped::add);

    assertThat(shipped).hasSizeGreaterThan(5);
    assertThat(find(ROW, Path.of("THIRD-PARTY.md"))).containsExactlyInAnyOrderElementsOf(shipped);
  }

  private static List<String> find(Pattern pattern, Path file) throws IOException {
    return new ArrayList<>(
        Files.readAllLines(file).stream()
            .flatMap(line -> pattern.matcher(line).results())
            .map(ThirdPartyTest::named)
            .toList());
  }

  private static String named(MatchResult found) {
    return found.group(1) + " " + found.group(2);
  }
}
