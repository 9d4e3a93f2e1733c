package dev.ssot.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** All commands and options as a page of Markdown. */
final class CommandReference {

  private static final String START =
      """
      # The command line

      Every command and every option; `ssot COMMAND --help` says the same. This page is made from the commands: `mvn test -pl cli -am -Dssot.bless` writes it.

      """;

  private final StringBuilder page = new StringBuilder(START);

  private CommandReference() {}

  static String page() {
    CommandReference reference = new CommandReference();
    CommandSpec root = CommandModel.commandLine().getCommandSpec();
    reference.contents(root);
    reference.exitCodes();
    reference.options("option of every command", everywhere(root));
    root.subcommands().values().forEach(each -> reference.command(each.getCommandSpec(), root));
    return reference.page.toString();
  }

  private void contents(CommandSpec root) {
    page.append("| command | what it does |\n|---|---|\n");
    for (CommandLine each : root.subcommands().values()) {
      CommandSpec command = each.getCommandSpec();
      String anchor = command.qualifiedName().replace(' ', '-');
      page.append("| [`%s`](#%s) | ".formatted(command.name(), anchor));
      page.append(cell(command.usageMessage().description())).append(" |\n");
    }
  }

  private void exitCodes() {
    page.append("\n| exit code | means |\n|---|---|\n");
    ExitCode.table().forEach((code, text) -> page.append("| " + code + " | " + text + " |\n"));
  }

  /** What is the same in every command. */
  private static List<OptionSpec> everywhere(CommandSpec root) {
    return leaves(root).stream()
        .map(CommandReference::shown)
        .reduce((all, some) -> all.stream().filter(option -> has(some, option)).toList())
        .orElseThrow();
  }

  private static List<CommandSpec> leaves(CommandSpec command) {
    return command.subcommands().isEmpty()
        ? List.of(command)
        : command.subcommands().values().stream()
            .flatMap(each -> leaves(each.getCommandSpec()).stream())
            .toList();
  }

  private static List<OptionSpec> shown(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden()).toList();
  }

  private static boolean has(List<OptionSpec> options, OptionSpec wanted) {
    return options.stream().anyMatch(o -> o.longestName().equals(wanted.longestName()));
  }

  private void command(CommandSpec command, CommandSpec root) {
    page.append("\n## ").append(command.qualifiedName()).append("\n\n");
    for (String line : command.usageMessage().description()) {
      page.append(plain(line)).append('\n');
    }
    page.append("\n```\n").append(synopsis(command)).append("```\n");
    arguments(command.positionalParameters());
    List<OptionSpec> everywhere = everywhere(root);
    List<OptionSpec> own =
        shown(command).stream().filter(option -> !has(everywhere, option)).toList();
    if (command.subcommands().isEmpty()) {
      options("option", own);
    }
    footer(command);
    command.subcommands().values().forEach(each -> command(each.getCommandSpec(), root));
  }

  private void footer(CommandSpec command) {
    String[] lines = command.usageMessage().footer();
    if (lines.length > 0) {
      page.append("\n```\n");
      Stream.of(lines).forEach(line -> page.append(line.strip()).append('\n'));
      page.append("```\n");
    }
  }

  private static String synopsis(CommandSpec command) {
    return command
            .commandLine()
            .getHelp()
            .synopsis(0)
            .lines()
            .map(String::strip)
            .collect(Collectors.joining(" "))
        + "\n";
  }

  private void arguments(List<PositionalParamSpec> parameters) {
    if (!parameters.isEmpty()) {
      page.append("\n| argument | |\n|---|---|\n");
      for (PositionalParamSpec each : parameters) {
        page.append("| `%s` | ".formatted(each.paramLabel().replace("|", "\\|")));
        page.append(cell(each.description())).append(" |\n");
      }
    }
  }

  private void options(String title, List<OptionSpec> options) {
    if (options.isEmpty()) {
      return;
    }
    page.append("\n| %s | |\n|---|---|\n".formatted(title));
    Map<String, OptionSpec> byName = new TreeMap<>();
    options.forEach(option -> byName.put(option.longestName(), option));
    for (OptionSpec option : byName.values()) {
      String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      page.append(
          Stream.of(option.names())
              .map(name -> "`" + name + value + "`")
              .collect(Collectors.joining(", ", "| ", " | ")));
      page.append(cell(option.description())).append(" |\n");
    }
  }

  private static String cell(String... lines) {
    return plain(String.join(" ", lines)).replace("|", "\\|");
  }

  private static String plain(String text) {
    String formats = "${COMPLETION-CANDIDATES}";
    String known =
        Extensions.formats().stream().map(format -> format.id()).collect(Collectors.joining(", "));
    return Ansi.OFF.string(text.replace(formats, known)).replace("%%", "%").strip();
  }
}
