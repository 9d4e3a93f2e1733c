package dev.ssot.cli;

import dev.ssot.reports.terminal.Listing;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.rewrite.journal.Conflict;
import dev.ssot.rewrite.journal.Entry;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.journal.Outcome;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot rollback}: takes steps back, byte for byte. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    description = {
      "Takes the last step of a migration back, or several, byte for byte.",
      "A file that was edited after its step is reported, and nothing of the step is taken back.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ssot rollback             the last step",
      "  ssot rollback --to 1.2    everything after step 1.2",
      "  ssot rollback --all       everything",
      "  ssot rollback --list      show what is applied",
    })
final class RollbackCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The tree; this folder if none is given.")
  private Path path = Path.of("");

  @ArgGroup private final Range range = new Range();

  @Option(
      names = "--leave-edited",
      description = "Take a step back although some of its files were edited; these stay.")
  private boolean leaveEdited;

  @Mixin private final CommonOptions common = new CommonOptions();

  /** How far to go. */
  static final class Range {

    @Option(
        names = "--to",
        paramLabel = "STEP",
        description = "Take back all steps after this one.")
    private @Nullable String to;

    @Option(names = "--all", description = "Take back all steps.")
    private boolean all;

    @Option(names = "--list", description = "Show the steps that are applied, and change nothing.")
    private boolean list;
  }

  RollbackCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException {
    try {
      Journal journal = Journal.of(Scanner.root(List.of(path)));
      return range.list ? list(journal) : say(rollback(journal));
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Outcome rollback(Journal journal) throws IOException {
    if (journal.interrupted().isPresent()) {
      Outcome undone = journal.undo(leaveEdited);
      boolean more = range.all || range.to != null;
      if (!more || !undone.succeeded()) {
        return undone;
      }
    }
    if (range.all) {
      return journal.rollbackAll(leaveEdited);
    }
    return range.to == null
        ? journal.rollback(leaveEdited)
        : journal.rollbackTo(full(journal, range.to), leaveEdited);
  }

  /** The whole id of a step of which perhaps only the number was typed. */
  private static String full(Journal journal, String typed) throws IOException {
    return journal.applied().stream()
        .map(Entry::step)
        .filter(id -> id.startsWith(typed + "-"))
        .findFirst()
        .orElse(typed);
  }

  private int say(Outcome outcome) throws UsageException {
    Output.print(
        shell,
        out -> {
          for (Conflict conflict : outcome.conflicts()) {
            out.append("  ").append(Screen.harmless(conflict.toString())).append('\n');
          }
          if (!common.quiet()) {
            out.append(Screen.harmless(sentence(outcome.message()))).append('\n');
          }
        });
    return outcome.succeeded() ? ExitCode.OK.code() : ExitCode.USAGE.code();
  }

  private static String sentence(String message) {
    return message.isEmpty()
        ? ""
        : Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
  }

  private int list(Journal journal) throws IOException, UsageException {
    List<Entry> applied = journal.applied();
    Output.print(
        shell,
        out ->
            Listing.draw(
                Screen.of(common.settings(shell, Map.of()), out),
                List.of("step", "files", "what"),
                applied.stream()
                    .map(
                        entry ->
                            List.of(
                                entry.step(), String.valueOf(entry.items().size()), entry.title()))
                    .toList()));
    return ExitCode.OK.code();
  }
}
