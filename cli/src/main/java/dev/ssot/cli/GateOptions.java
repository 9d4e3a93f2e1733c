package dev.ssot.cli;

import dev.ssot.rules.gate.check.Comparison;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a check is held against. */
final class GateOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--since",
      paramLabel = "REF",
      description =
          "Call new what the merge base of HEAD and this branch, tag or commit does not have;"
              + " no baseline file is needed.")
  private @Nullable String since;

  @Option(
      names = "--staged",
      description =
          "Judge what is staged, not the files on the disk; without --since and without a baseline"
              + " it is held against HEAD.")
  private boolean staged;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "The findings that are known; as configured, or ssot-baseline.json, if not given.")
  private @Nullable Path baseline;

  @Option(names = "--no-baseline", description = "Judge as if there were no baseline.")
  private boolean withoutBaseline;

  @Option(
      names = "--baseline-ref",
      paramLabel = "REF",
      description = "Use the baseline as this branch, tag or commit has it.")
  private @Nullable String baselineRef;

  @Option(
      names = "--fail-on-stale",
      description = "Fail if an entry of the baseline no longer occurs.")
  private boolean staleFails;

  Comparison comparison() {
    if (withoutBaseline && (baseline != null || baselineRef != null)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--no-baseline goes with neither --baseline nor --baseline-ref");
    }
    return new Comparison(since, staged, baselineRef, baseline, withoutBaseline, staleFails);
  }
}
