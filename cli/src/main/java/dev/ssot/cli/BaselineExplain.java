package dev.ssot.cli;

import dev.ssot.reports.terminal.Listing;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.Assessment;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Entry;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ssot baseline explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows an entry of the baseline, and whether and where it occurs today.")
final class BaselineExplain implements Callable<Integer> {

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "KEY", description = "The key, or its first digits.")
  private String key = "";

  @Parameters(
      index = "1",
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder to read; this folder if none is given.")
  private Path folder = Path.of("");

  @Mixin private final BaselineOptions options = new BaselineOptions();

  BaselineExplain(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    BaselineFile file = options.file(folder);
    List<Entry> entries = file.read().under(RuleNames.ids()).entries();
    String full = Keys.find(key, entries.stream().map(entry -> entry.identity().key()).toList());
    Assessment today =
        options.start(shell, folder).judge(BaselineOptions.against(file)).assessment();
    List<List<String>> rows = new ArrayList<>();
    entries.stream()
        .filter(entry -> entry.identity().key().equals(full))
        .forEach(entry -> rows.addAll(rows(entry)));
    int before = rows.size();
    today.placed().stream()
        .filter(placed -> placed.known() != null)
        .filter(placed -> isOf(placed.known(), full))
        .forEach(placed -> rows.addAll(rows(placed)));
    if (rows.size() == before) {
      boolean unseen = today.unseen().stream().anyMatch(entry -> isOf(entry, full));
      rows.add(List.of("today", unseen ? "not looked at in this run" : "no longer occurs"));
    }
    Output.print(
        shell,
        out ->
            Listing.draw(
                Screen.of(options.common().settings(shell, Map.of()), out),
                List.of("what", "value"),
                rows));
    return ExitCode.OK.code();
  }

  private static boolean isOf(@Nullable Entry entry, String key) {
    return entry != null && entry.identity().key().equals(key);
  }

  private static List<List<String>> rows(Entry entry) {
    List<List<String>> rows = new ArrayList<>();
    add(rows, "rule", entry.identity().rule());
    add(rows, "subject", entry.identity().subject());
    add(rows, "detail", entry.identity().detail());
    add(rows, "concept", entry.identity().concept());
    add(rows, "key", entry.identity().key());
    add(rows, "reason", entry.notes().reason());
    add(rows, "owner", entry.notes().owner());
    add(rows, "issue", entry.notes().issue());
    add(rows, "expires", String.valueOf(entry.notes().expires()).replace("null", ""));
    add(rows, "phase", entry.notes().phase());
    return rows;
  }

  private static List<List<String>> rows(Assessment.Placed placed) {
    List<List<String>> rows = new ArrayList<>();
    var place = placed.violation().place();
    add(rows, "today", place.path() + ":" + place.range().startLine());
    add(rows, "says", placed.violation().message());
    add(rows, "known because", placed.kinship().phrase());
    return rows;
  }

  private static void add(List<List<String>> rows, String name, String value) {
    if (!value.isEmpty()) {
      rows.add(List.of(name, value));
    }
  }
}
