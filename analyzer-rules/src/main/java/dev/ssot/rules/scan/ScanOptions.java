package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.CacheDirectory;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to scan.
 *
 * @param include globs of which a path has to match one, unless there are none
 * @param exclude globs of which a path may match none
 * @param encoding null to tell it from each file: a byte-order mark, UTF-8, otherwise ISO-8859-1
 * @param tests whether test sources count
 * @param threads how many files are read at once
 * @param cache the directory of the facts cache, null for none
 */
public record ScanOptions(
    List<String> include,
    List<String> exclude,
    @Nullable Charset encoding,
    boolean tests,
    int threads,
    @Nullable Path cache) {

  /** Everything, with all processors, through the cache of this user. */
  public static ScanOptions defaults() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new ScanOptions(
        List.of(), List.of(), null, true, processors, CacheDirectory.ofThisSystem());
  }

  public ScanOptions withGlobs(List<String> includes, List<String> excludes) {
    return new ScanOptions(includes, excludes, encoding, tests, threads, cache);
  }

  public ScanOptions withEncoding(@Nullable Charset charset) {
    return new ScanOptions(include, exclude, charset, tests, threads, cache);
  }

  public ScanOptions withTests(boolean counted) {
    return new ScanOptions(include, exclude, encoding, counted, threads, cache);
  }

  public ScanOptions withThreads(int count) {
    return new ScanOptions(include, exclude, encoding, tests, count, cache);
  }

  public ScanOptions withCache(@Nullable Path directory) {
    return new ScanOptions(include, exclude, encoding, tests, threads, directory);
  }
}
