package dev.ssot.cli;

import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.check.Comparison;
import dev.ssot.rules.gate.check.Measure;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which tree, and which baseline. */
final class BaselineOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "The baseline; as configured, or ssot-baseline.json, if not given.")
  private @Nullable Path file;

  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  CommonOptions common() {
    return common;
  }

  Run start(Shell shell, Path folder) throws UsageException, ConfigException {
    return Run.start(shell, source, common.quiet(), List.of(folder));
  }

  /** The file, whether it is there or not. */
  BaselineFile file(Path folder) throws UsageException, ConfigException {
    if (file != null) {
      return new BaselineFile(file);
    }
    Settings settings = Run.settings(source, List.of(folder));
    return new BaselineFile(Measure.place(settings, Scanner.root(List.of(folder))));
  }

  /** To hold a tree against that file. */
  static Comparison against(BaselineFile baseline) {
    return new Comparison(null, false, null, baseline.path(), false, false);
  }

  /** To hold a tree against nothing. */
  static Comparison againstNothing() {
    return new Comparison(null, false, null, null, true, false);
  }
}
