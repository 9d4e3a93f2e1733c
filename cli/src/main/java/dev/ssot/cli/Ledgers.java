package dev.ssot.cli;

import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Change;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;

/** Says what has become of a baseline. */
final class Ledgers {

  private Ledgers() {}

  static void print(Shell shell, BaselineFile file, Change change) throws UsageException {
    Output.print(
        shell,
        out -> {
          for (var rule : change.byRule().entrySet()) {
            Change.Count count = rule.getValue();
            out.append(
                "%6s %6s  %s%n"
                    .formatted("+" + count.added(), "-" + count.removed(), rule.getKey()));
          }
          String moved = change.rewritten() + " moved or renamed";
          String noted = change.noted() + " with new notes";
          int entries = change.baseline().entries().size();
          out.append(
              "%s: %d %s, +%d -%d%s%s%n"
                  .formatted(
                      shown(file.path()),
                      entries,
                      entries == 1 ? "entry" : "entries",
                      change.added().size(),
                      change.removed().size(),
                      change.rewritten() == 0 ? "" : ", " + moved,
                      change.noted() == 0 ? "" : ", " + noted));
        });
  }

  private static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath();
    return absolute.startsWith(here) ? here.relativize(absolute) : path;
  }
}
