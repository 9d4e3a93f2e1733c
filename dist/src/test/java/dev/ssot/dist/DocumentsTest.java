package dev.ssot.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.cli.CommandModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class DocumentsTest {

  @TempDir Path folder;

  @Test
  void the_manual_has_a_page_for_each_command_with_all_its_options() throws IOException {
    Documents.write(folder);

    assertPages(CommandModel.commandLine());
  }

  private void assertPages(CommandLine command) throws IOException {
    String name = command.getCommandSpec().qualifiedName("-");
    String page = Files.readString(folder.resolve("manual/" + name + ".adoc"));
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!option.hidden()) {
        assertThat(page).as(name).contains("*" + option.longestName() + "*");
      }
    }
    for (CommandLine each : command.getSubcommands().values()) {
      assertPages(each);
    }
  }
}
