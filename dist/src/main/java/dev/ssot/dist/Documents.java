package dev.ssot.dist;

import dev.ssot.cli.CommandModel;
import dev.ssot.cli.completion.CompletionShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The manual, as AsciiDoc, and the completions for shells. */
public final class Documents {

  private Documents() {}

  /**
   * Writes them, the first into {@code manual} and the others into {@code completions}.
   *
   * @param arguments the folder
   * @throws IOException if it cannot be written
   */
  public static void main(String... arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  static void write(Path folder) throws IOException {
    CommandLine commands = CommandModel.commandLine();
    Path completions = Files.createDirectories(folder.resolve("completions"));
    for (CompletionShell shell : CompletionShell.values()) {
      Files.writeString(completions.resolve("ssot." + shell.label()), shell.script(commands));
    }
    Path manual = Files.createDirectories(folder.resolve("manual"));
    int code =
        ManPageGenerator.generateManPage(
            manual.toFile(), null, new boolean[0], false, commands.getCommandSpec());
    if (code != 0) {
      throw new IOException("the manual cannot be written to " + manual);
    }
  }
}
