package dev.ssot.cli;

import dev.ssot.reports.terminal.Listing;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Entry;
import dev.ssot.rules.gate.baseline.Notes;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot baseline show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Lists what is known, with what people have noted.")
final class BaselineShow implements Callable<Integer> {

  private static final int KEY = 8;

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder of the baseline; this folder if none is given.")
  private Path folder = Path.of("");

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = Candidates.Rules.class,
      description = "Only of this rule.")
  private List<String> rules = new ArrayList<>();

  @Option(names = "--expired", description = "Only what is no longer accepted.")
  private boolean expired;

  @Option(names = "--stale", description = "Only what no longer occurs; reads the tree.")
  private boolean stale;

  @Mixin private final BaselineOptions options = new BaselineOptions();

  BaselineShow(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    BaselineFile file = options.file(folder);
    List<String> only = new ArrayList<>();
    for (String rule : rules) {
      only.add(RuleNames.find(rule).info().id());
    }
    List<Entry> entries =
        stale
            ? options.start(shell, folder).judge(BaselineOptions.against(file)).assessment().fixed()
            : file.read().under(RuleNames.ids()).entries();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<List<String>> rows =
        entries.stream()
            .filter(entry -> only.isEmpty() || only.contains(entry.identity().rule()))
            .filter(entry -> !expired || entry.notes().isExpired(today))
            .map(BaselineShow::row)
            .toList();
    Output.print(
        shell,
        out ->
            Listing.draw(
                Screen.of(options.common().settings(shell, Map.of()), out),
                List.of("key", "rule", "subject", "notes"),
                rows));
    return ExitCode.OK.code();
  }

  private static List<String> row(Entry entry) {
    String detail = entry.identity().detail();
    return List.of(
        entry.identity().key().substring(0, Math.min(KEY, entry.identity().key().length())),
        entry.identity().rule(),
        entry.identity().subject() + (detail.isEmpty() ? "" : " (" + detail + ")"),
        notes(entry.notes()));
  }

  private static String notes(Notes notes) {
    List<String> parts = new ArrayList<>();
    parts.add(notes.reason());
    parts.add(notes.owner());
    parts.add(notes.issue());
    parts.add(notes.expires() == null ? "" : "until " + notes.expires());
    parts.add(notes.phase().isEmpty() ? "" : "phase " + notes.phase());
    return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }
}
