package dev.ssot.cli;

import dev.ssot.rules.Version;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands. Only the one that is called is built. */
final class Commands {

  private static final int WIDEST = 100;

  private Commands() {}

  static CommandLine commandLine(Shell shell, Failures failures, String... arguments) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(shell));
    commands.put("concepts", () -> new ConceptsCommand(shell));
    commands.put("plan", () -> new PlanCommand(shell));
    commands.put("migrate", () -> new MigrateCommand(shell));
    commands.put("verify", () -> new VerifyCommand(shell));
    commands.put("rollback", () -> new RollbackCommand(shell));
    commands.put("explain", () -> new ExplainCommand(shell));
    commands.put("baseline", () -> BaselineCommand.with(shell));
    commands.put("accept", () -> new AcceptCommand(shell));
    commands.put("trend", () -> new TrendCommand(shell));
    commands.put("report", () -> new ReportCommand(shell));
    commands.put("init", () -> new InitCommand(shell));
    commands.put("config", () -> new ConfigCommand(shell));
    commands.put("completion", () -> new CompletionCommand(shell));

    CommandLine root = new CommandLine(new RootCommand(shell));
    String called = arguments.length == 0 ? "" : arguments[0];
    if (commands.containsKey(called)) {
      commands.keySet().retainAll(Set.of(called));
    }
    commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
    describe(root);
    return root.setOut(new PrintWriter(shell.out()))
        .setErr(shell.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(shell.wantsColours() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  private static void describe(CommandLine command) {
    command.getSubcommands().values().forEach(Commands::describe);
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(ExitCode.table());
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%nArguments:%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.width(WIDEST);
    usage.sortOptions(false);
    usage.abbreviateSynopsis(true);
    command.getCommandSpec().version("ssot " + Version.TEXT);
  }
}
