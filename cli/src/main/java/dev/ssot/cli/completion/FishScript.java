package dev.ssot.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completions of one program for fish. */
final class FishScript {

  /** Whether the words before the cursor begin with, or are, the words of a command. */
  private static final String FUNCTIONS =
      """
      # %1$s: completions for fish

      function __%1$s_in
          set -l words (commandline -opc)
          for i in (seq (count $argv))
              test "$words[$(math $i + 1)]" = "$argv[$i]"; or return 1
          end
      end

      function __%1$s_at
          set -l words (commandline -opc)
          test (count $words) -eq (math (count $argv) + 1); and __%1$s_in $argv
      end

      """;

  private final String program;
  private final StringBuilder text = new StringBuilder();

  FishScript(CommandSpec program) {
    this.program = program.name();
    text.append(FUNCTIONS.formatted(program.name()));
    add(program, List.of());
  }

  String text() {
    return text.toString();
  }

  private void add(CommandSpec command, List<String> path) {
    for (Map.Entry<String, CommandLine> each : command.subcommands().entrySet()) {
      CommandSpec subcommand = each.getValue().getCommandSpec();
      line("at", path, "-f -a " + each.getKey() + about(subcommand.usageMessage().description()));
    }
    command.options().stream().filter(option -> !option.hidden()).forEach(o -> option(o, path));
    command.positionalParameters().forEach(parameter -> parameter(parameter, path));
    command.subcommands().forEach((name, it) -> add(it.getCommandSpec(), with(path, name)));
  }

  private static List<String> with(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  private void option(OptionSpec option, List<String> path) {
    StringBuilder rest = new StringBuilder();
    for (String name : option.names()) {
      rest.append(name.startsWith("--") ? "-l " : "-s ").append(name.replaceFirst("^--?", ""));
      rest.append(' ');
    }
    if (option.arity().max() > 0) {
      rest.append(values(option));
    }
    line("in", path, rest.toString().strip() + about(option.description()));
  }

  private void parameter(PositionalParamSpec parameter, List<String> path) {
    if (parameter.completionCandidates() != null) {
      line(parameter.index().min() == 0 ? "at" : "in", path, values(parameter));
    }
  }

  /** Files, unless it is known what there is. */
  private static String values(ArgSpec argument) {
    if (argument.completionCandidates() == null) {
      return "-r";
    }
    return "-x -a " + quoted(String.join(" ", argument.completionCandidates()));
  }

  private static String about(String[] description) {
    if (description.length == 0) {
      return "";
    }
    String all = CommandLine.Help.Ansi.OFF.string(String.join(" ", description)).strip();
    return " -d " + quoted(all.replaceFirst("(?s)[.;:] .*|[.]$", ""));
  }

  private void line(String function, List<String> path, String rest) {
    String condition = "__" + program + "_" + function + words(path);
    text.append("complete -c ").append(program).append(" -n ").append(quoted(condition));
    text.append(' ').append(rest).append('\n');
  }

  private static String words(List<String> path) {
    return path.isEmpty() ? "" : " " + String.join(" ", path);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
