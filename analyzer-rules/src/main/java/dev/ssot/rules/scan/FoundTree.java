package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.BlobId;
import dev.ssot.rules.scan.cache.Contents;
import dev.ssot.rules.scan.cache.Digest;
import dev.ssot.rules.scan.cache.FactsCache;
import dev.ssot.rules.scan.cache.ResultFiles;
import dev.ssot.rules.scan.cache.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** A source tree whose files were found and not read yet, on the disk or in git. */
public final class FoundTree implements AutoCloseable {

  private final Job job;
  private final List<FoundFile> found;
  private final ScanOptions options;
  private final TreeReader reader;
  private final Stopwatch watch;
  private final Runnable end;

  FoundTree(
      Job job,
      List<FoundFile> found,
      ScanOptions options,
      TreeReader reader,
      Stopwatch watch,
      Runnable end) {
    this.job = job;
    this.found = found;
    this.options = options;
    this.reader = reader;
    this.watch = watch;
    this.end = end;
  }

  /** What earlier runs over this tree came to; empty for a run without a cache. */
  public Optional<ResultFiles> results() {
    return Optional.ofNullable(job.cache()).map(FactsCache::results);
  }

  /** Ends a stage of the run. */
  public void lap(String stage) {
    watch.lap(stage);
  }

  /** Where the time went so far. */
  public List<Stage> stages() {
    return watch.stages();
  }

  /**
   * What tells all that a scan of this tree gives from anything else that it could give. Only files
   * that have changed since they were last seen are read for it. Empty if one of them cannot be
   * read.
   */
  public Optional<Contents> contents() {
    List<TreeFile> files = job.files();
    AtomicReferenceArray<BlobId> known = new AtomicReferenceArray<>(files.size());
    Workers.each(files.size(), options.threads(), i -> known.set(i, blob(files.get(i))));
    List<BlobId> blobs = new ArrayList<>(files.size());
    for (int i = 0; i < files.size(); i++) {
      @Nullable BlobId blob = known.get(i);
      if (blob == null) {
        return Optional.empty();
      }
      blobs.add(blob);
    }
    return Optional.of(
        Contents.of(surroundings(), files.stream().map(TreeFile::path).toList(), blobs));
  }

  private String surroundings() {
    Digest digest = new Digest().add(String.valueOf(options.encoding()));
    digest.add(String.valueOf(options.tests()));
    job.layouts().signposts().forEach(digest::add);
    job.skipped().forEach(skipped -> digest.add(skipped.toString()));
    return digest.hex();
  }

  /**
   * How a file has changed; empty if that cannot be told.
   *
   * @param number of the file, as in {@link #contents}
   * @param before the content that it had
   * @param now the content that it has
   */
  public Optional<Edit> edit(int number, BlobId before, BlobId now) {
    return reader.edit(job, job.files().get(number), before, now);
  }

  /** The text of the files. */
  public SourceText text() {
    return job.text();
  }

  private static @Nullable BlobId blob(TreeFile file) {
    BlobId known = file.knownBlob();
    if (known != null) {
      return known;
    }
    try {
      BlobId blob = BlobId.of(file.read());
      file.hashed(blob);
      return blob;
    } catch (IOException | OutOfMemoryError e) {
      return null;
    }
  }

  /** Whether a run after {@link #read} would surely see what this one has seen. */
  public boolean isSettled() {
    FactsCache cache = job.cache();
    if (cache == null || cache.isDoubtful()) {
      return false;
    }
    AtomicBoolean same = new AtomicBoolean(true);
    Workers.each(
        found.size(),
        options.threads(),
        i -> {
          if (!isUntouched(found.get(i))) {
            same.set(false);
          }
        });
    return same.get();
  }

  private static boolean isUntouched(FoundFile file) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(file.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return Stamp.of(now).equals(file.stamp());
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads all files. */
  public Scan read() {
    return read(Set.of());
  }

  /**
   * Reads all files; those that hold none of some words only as far as other files can see them,
   * unless their facts are known.
   */
  public Scan read(Set<String> words) {
    return reader.read(job, watch, words);
  }

  /** The directory that all paths are relative to. */
  public Path root() {
    return job.root();
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return job.files().isEmpty();
  }

  /** Lets go of what reading files has opened; the text of a scan cannot be read after it. */
  @Override
  public void close() {
    end.run();
  }

  /** Ends a run that need not read the files; what a person should know about how it went. */
  public List<String> leave() {
    List<String> notices = new ArrayList<>(job.notices());
    if (job.cache() != null) {
      job.cache().save().ifPresent(notices::add);
    }
    return List.copyOf(notices);
  }
}
