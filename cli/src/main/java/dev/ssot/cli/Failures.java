package dev.ssot.cli;

import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.scan.UsageException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Shell shell;
  private final boolean debug;

  Failures(Shell shell, boolean debug) {
    this.shell = shell;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    say(e instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : message(e));
    shell.err().println(command.qualifiedName() + " --help shows what is possible.");
    trace(e);
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ParameterException parameter) {
      return handleParseException(parameter, new String[0]);
    }
    if (e instanceof ConfigException config) {
      config.problems().forEach(this::say);
      trace(e);
      return ExitCode.USAGE.code();
    }
    if (e instanceof UsageException) {
      say(message(e));
      trace(e);
      return ExitCode.USAGE.code();
    }
    return internal(e);
  }

  /** An error of ours. */
  int internal(Throwable e) {
    say(
        "an error in ssot itself, please report it"
            + (debug ? ": " : " with what --debug shows: ")
            + e);
    trace(e);
    return ExitCode.INTERNAL.code();
  }

  private void say(String message) {
    String sentence = message.replaceFirst("^Error: ", "");
    String start = sentence.substring(0, 1).toLowerCase(Locale.ROOT);
    shell.say(start + sentence.substring(1));
  }

  private void trace(Throwable e) {
    if (debug) {
      e.printStackTrace(shell.err());
    }
    shell.err().flush();
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String typed = e.getUnmatched().get(0);
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (typed.startsWith("-")) {
      String name = typed.replaceFirst("=.*", "");
      return "unknown option '" + name + "'" + Hint.nearest(name, options(command));
    }
    if (!command.subcommands().isEmpty()) {
      String hint = Hint.nearest(typed, command.subcommands().keySet());
      return "unknown command '" + typed + "'" + hint;
    }
    return "'" + typed + "' is one argument too many";
  }

  private static List<String> options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .map(OptionSpec::longestName)
        .toList();
  }
}
