package dev.ssot.cli;

import dev.ssot.rules.scan.ScanOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to read, and with which configuration. */
final class SourceOptions {

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = "The configuration; ssot.yml of this folder or of one above if not given.")
  private @Nullable Path config;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "How much to report: default, or strict.")
  private @Nullable String profile;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "Read only files whose path matches; may be given several times.")
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Pass over files whose path matches; may be given several times.")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = CountConverter.class,
      description = "How many files to read at once; one a processor if not given.")
  private @Nullable Integer threads;

  @Option(names = "--no-cache", description = "Read every file anew.")
  private boolean noCache;

  @Nullable Path config() {
    return config;
  }

  @Nullable String profile() {
    return profile;
  }

  /** How to scan, where the command line says more than the defaults. */
  ScanOptions apply(ScanOptions defaults) {
    ScanOptions options = defaults;
    if (!include.isEmpty() || !exclude.isEmpty()) {
      options = options.withGlobs(include, exclude);
    }
    if (threads != null) {
      options = options.withThreads(Math.max(1, threads));
    }
    return noCache ? options.withCache(null) : options;
  }
}
