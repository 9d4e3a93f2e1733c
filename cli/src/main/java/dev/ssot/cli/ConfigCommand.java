package dev.ssot.cli;

import dev.ssot.reports.terminal.Listing;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot config}: the settings that are in force. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = "Shows all settings, and where each value comes from.")
final class ConfigCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Folders or files that would be read; this folder if none is given.")
  private List<Path> paths = new ArrayList<>();

  /** There is nothing else to show yet. */
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--effective", description = "Show what is in force; so it does without it.")
  private boolean effective;

  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  ConfigCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    Settings settings = Run.settings(source, paths);
    List<List<String>> rows = EffectiveSettings.rows(settings);
    Output.print(
        shell,
        out ->
            Listing.draw(
                Screen.of(common.settings(shell, Map.of()), out),
                List.of("setting", "value", "from"),
                rows));
    return ExitCode.OK.code();
  }
}
