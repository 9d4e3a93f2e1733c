package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.CacheDirectory;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to scan.
 *
 * @param selection which files count
 * @param encoding null to tell it from each file: a byte-order mark, UTF-8, otherwise ISO-8859-1
 * @param tests whether test sources count
 * @param threads how many files are read at once
 * @param cache the directory of the facts cache, null for none
 */
public record ScanOptions(
    Selection selection,
    @Nullable Charset encoding,
    boolean tests,
    int threads,
    @Nullable Path cache) {

  /** Everything, with all processors, through the cache of this user. */
  public static ScanOptions defaults() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new ScanOptions(Selection.ALL, null, true, processors, CacheDirectory.ofThisSystem());
  }

  public ScanOptions withSelection(Selection selected) {
    return new ScanOptions(selected, encoding, tests, threads, cache);
  }

  public ScanOptions withEncoding(@Nullable Charset charset) {
    return new ScanOptions(selection, charset, tests, threads, cache);
  }

  public ScanOptions withTests(boolean counted) {
    return new ScanOptions(selection, encoding, counted, threads, cache);
  }

  public ScanOptions withThreads(int count) {
    return new ScanOptions(selection, encoding, tests, count, cache);
  }

  public ScanOptions withCache(@Nullable Path directory) {
    return new ScanOptions(selection, encoding, tests, threads, directory);
  }
}
