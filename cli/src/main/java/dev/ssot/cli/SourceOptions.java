package dev.ssot.cli;

import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.config.Overrides;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.scan.ScanOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
      converter = ProfileConverter.class,
      completionCandidates = Candidates.Profiles.class,
      description = "How much to find: recommended, strict or migration.")
  private @Nullable Profile profile;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = SeverityConverter.class,
      completionCandidates = Candidates.Severities.class,
      description = "The lightest severity that gates: error, warning or info.")
  private @Nullable Severity failOn;

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
      converter = ThreadsConverter.class,
      description = "How many files to read at once; one a processor if not given.")
  private @Nullable Integer threads;

  @Option(names = "--no-cache", description = "Read every file anew.")
  private boolean noCache;

  @Nullable Path config() {
    return config;
  }

  Overrides overrides() {
    return new Overrides(profile, failOn, include, exclude);
  }

  /** How to scan under these settings, with what is kept in this folder. */
  ScanOptions scanning(Settings settings, Path cache) {
    ScanOptions options =
        ScanOptions.defaults()
            .withSelection(settings.selection())
            .withEncoding(settings.encoding())
            .withTests(settings.tests());
    if (threads != null) {
      options = options.withThreads(threads);
    }
    return options.withCache(noCache ? null : cache);
  }

  private static final class ThreadsConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
      int threads = new CountConverter().convert(value);
      if (threads == 0) {
        throw new TypeConversionException("it is a number such as 4, not " + value);
      }
      return threads;
    }
  }

  private static final class ProfileConverter implements ITypeConverter<Profile> {

    @Override
    public Profile convert(String value) {
      List<String> labels = Arrays.stream(Profile.values()).map(Profile::label).toList();
      return Profile.of(value).orElseThrow(() -> oneOf(labels, value));
    }
  }

  private static final class SeverityConverter implements ITypeConverter<Severity> {

    @Override
    public Severity convert(String value) {
      List<String> labels = Arrays.stream(Severity.values()).map(Severity::label).toList();
      return Severity.of(value).orElseThrow(() -> oneOf(labels, value));
    }
  }

  private static TypeConversionException oneOf(List<String> labels, String value) {
    String hint = Hint.nearest(value, labels);
    return new TypeConversionException(
        "it is one of " + String.join(", ", labels) + ", not " + value + hint);
  }
}
