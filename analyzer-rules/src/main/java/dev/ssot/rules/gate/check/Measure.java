package dev.ssot.rules.gate.check;

import dev.ssot.rules.config.Settings;
import dev.ssot.rules.gate.Standard;
import dev.ssot.rules.gate.baseline.Baseline;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Entry;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import dev.ssot.rules.scan.cache.Digest;
import dev.ssot.rules.scan.git.GitException;
import dev.ssot.rules.scan.git.History;
import dev.ssot.rules.scan.git.Index;
import dev.ssot.rules.scan.git.Revision;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a run is measured by. */
public final class Measure {

  private final Past past;
  private final Comparison comparison;
  private final Path root;
  private final History history;

  /** Of a run with these paths and settings. */
  public Measure(Past past, Comparison comparison) throws UsageException {
    this.past = past;
    this.comparison = comparison;
    this.root = Scanner.root(past.paths());
    this.history = new History(root);
  }

  /** What is known. */
  public Standard standard() throws UsageException {
    try {
      List<Entry> known = Past.union(baseline(), past.findings(bases()));
      return Standard.none()
          .withKnown(known)
          .failingOnStale(comparison.staleFails())
          .ofPart(!isWhole());
    } catch (GitException e) {
      throw new UsageException(e.sentence());
    }
  }

  /** Tells a standard from any other one, the day left out. */
  public static String identity(Standard standard) {
    Digest digest = new Digest().add(standard.whole() + " " + standard.staleFails());
    standard.known().forEach(entry -> digest.add(entry.text()));
    return digest.hex();
  }

  private List<Revision> bases() throws GitException {
    String since = comparison.since();
    if (since != null) {
      return history.mergeBases(since);
    }
    return comparison.staged() && file().isEmpty() ? history.parentsOfNext() : List.of();
  }

  private List<Entry> baseline() throws UsageException, GitException {
    String ref = comparison.baselineRef();
    if (ref != null) {
      return today(committed(file().orElse(place(past.settings(), root)), ref));
    }
    Optional<Path> file = file();
    if (file.isEmpty()) {
      return List.of();
    }
    Optional<byte[]> staged = staged(file.get());
    return today(
        staged.isEmpty()
            ? new BaselineFile(file.get()).read()
            : read("the staged " + file.get().getFileName(), staged.get()));
  }

  /** What the next commit has as the baseline; empty if it has none, or another one is named. */
  private Optional<byte[]> staged(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return comparison.staged() && comparison.baseline() == null && folder != null
        ? new Index(existing(folder)).content(nameBelow(existing(folder), file))
        : Optional.empty();
  }

  private static String nameBelow(Path folder, Path file) {
    return folder.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }

  private static Baseline read(String name, byte[] content) throws UsageException {
    return BaselineFile.read(name, new String(content, StandardCharsets.UTF_8));
  }

  private List<Entry> today(Baseline baseline) {
    return baseline.under(past.settings().ruleIds()).entries();
  }

  private Baseline committed(Path file, String ref) throws UsageException, GitException {
    Path folder = existing(file.toAbsolutePath().getParent());
    Revision revision = Revision.of(folder, ref);
    String name = nameBelow(folder, file);
    byte[] content =
        revision
            .content(name)
            .orElseThrow(
                () ->
                    new UsageException(
                        "There is no " + name + " in '" + ref + "', which should be the baseline"));
    return read(ref + ":" + name, content);
  }

  private Path existing(@Nullable Path folder) {
    return folder != null && Files.isDirectory(folder) ? folder : root;
  }

  /** The baseline that counts; it may be missing. */
  private Optional<Path> file() {
    if (comparison.withoutBaseline()) {
      return Optional.empty();
    }
    Path given = comparison.baseline();
    return Optional.ofNullable(given == null ? past.settings().baseline() : given);
  }

  /** Where a baseline is, or belongs: as configured, otherwise beside ssot.yml or in the root. */
  public static Path place(Settings settings, Path root) {
    Path configured = settings.baseline();
    Path file = settings.file();
    Path folder = file == null || file.getParent() == null ? root : file.getParent();
    return configured == null ? folder.resolve(Settings.BASELINE) : configured;
  }

  /** Whether the run sees all that a baseline may speak of. */
  private boolean isWhole() {
    Settings settings = past.settings();
    boolean everything =
        past.paths().size() <= 1
            && past.paths().stream().allMatch(Files::isDirectory)
            && settings.prefix().isEmpty()
            && !settings.isNarrowed();
    Path folder = file().map(file -> file.toAbsolutePath().getParent()).orElse(root);
    return everything && (root.equals(folder) || !root.startsWith(folder));
  }
}
