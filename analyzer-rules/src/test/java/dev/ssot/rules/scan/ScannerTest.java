package dev.ssot.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.index.SourceUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {

  @TempDir Path folder;
  private Path root;
  private Path cache;

  @BeforeEach
  void prepare() throws IOException {
    root = Files.createDirectory(folder.resolve("tree")).toRealPath();
    cache = folder.resolve("cache");
  }

  @Test
  void an_unchanged_second_run_parses_nothing() throws Exception {
    write("src/main/java/a/A.java", "package a; class A {}");
    write("src/main/java/a/B.java", "package a; class B {}");
    Scan first = scan(new Toy());

    Scan second = scan(new Toy());

    assertThat(first.parsed()).isEqualTo(2);
    assertThat(second.parsed()).isZero();
    assertThat(facts(second)).isEqualTo(facts(first));
  }

  @Test
  void the_module_the_source_root_and_the_set_are_those_of_maven() throws Exception {
    write("app/pom.xml", "<project/>");
    write("app/src/main/java/a/A.java", "package a; class A {}");
    write("app/src/test/java/a/ATest.java", "package a; class ATest {}");
    write("app/target/classes/a/C.java", "package a; class C {}");

    Scan scan = scan(new Toy());

    assertThat(scan.units())
        .extracting(unit -> unit.file().sourceRoot() + "|" + unit.file().module())
        .containsExactly("app/src/main/java|app", "app/src/test/java|app");
    assertThat(scan.units()).extracting(SourceUnit::isTest).containsExactly(false, true);
  }

  private Scan scan(Toy toy) throws UsageException {
    ScanOptions options = ScanOptions.defaults().withCache(cache);
    return new Scanner(List.of(toy), options, Progress.NONE).scan(List.of(root));
  }

  private static List<Object> facts(Scan scan) {
    return scan.units().stream().map(u -> (Object) List.of(u.file(), u.facts())).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }
}
