package dev.ssot.cli;

import dev.ssot.testing.Approved;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandReferenceTest {

  @Test
  void the_page_in_docs_says_what_the_commands_say() {
    Approved.check(Path.of("../docs/cli.md"), CommandReference.page());
  }
}
