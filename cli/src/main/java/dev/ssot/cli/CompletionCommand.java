package dev.ssot.cli;

import dev.ssot.cli.completion.CompletionShell;
import dev.ssot.rules.scan.UsageException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code ssot completion}: what a shell needs to complete commands, options and their values. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints the script with which a shell completes commands, options and values.",
    footerHeading = "%nFor this session:%n",
    footer = {
      "  bash, zsh   source <(ssot completion bash)",
      "  fish        ssot completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      paramLabel = "SHELL",
      converter = ShellConverter.class,
      completionCandidates = Shells.class,
      description = "bash, zsh or fish.")
  private CompletionShell target = CompletionShell.BASH;

  /** Every command has them, whether they change anything or not. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final CommonOptions common = new CommonOptions();

  CompletionCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException {
    String script = target.script(CommandModel.commandLine());
    Output.print(shell, out -> out.write(script));
    return ExitCode.OK.code();
  }

  private static List<String> labels() {
    return Arrays.stream(CompletionShell.values()).map(CompletionShell::label).toList();
  }

  private static final class Shells implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return labels().iterator();
    }
  }

  private static final class ShellConverter implements ITypeConverter<CompletionShell> {

    @Override
    public CompletionShell convert(String value) {
      return CompletionShell.of(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "it is one of " + String.join(", ", labels()) + ", not " + value));
    }
  }
}
