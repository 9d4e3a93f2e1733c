package dev.ssot.rules.scan;

import dev.ssot.model.Language;
import dev.ssot.rules.scan.cache.FactsCache;
import dev.ssot.rules.scan.git.BlobReaders;
import dev.ssot.rules.scan.git.GitException;
import dev.ssot.rules.scan.git.Revision;
import dev.ssot.rules.scan.git.Snapshot;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads source trees: the files on the disk, those of a commit, or those that are staged. */
public final class Scanner {

  private final ScanOptions options;
  private final SourceNames names;
  private final Decoding decoding;
  private final TreeReader reader;

  /**
   * A scanner.
   *
   * @param languages the front ends; files that none of them reads are passed over
   */
  public Scanner(Collection<Language> languages, ScanOptions options, Progress progress) {
    this.options = options;
    this.names = new SourceNames(languages, options.selection());
    this.decoding = new Decoding(options.encoding());
    this.reader = new TreeReader(names, options, progress);
  }

  /**
   * The root of a scan: the directory given, the directory of a single file, or the nearest common
   * directory of several arguments; real and absolute. Without arguments the current directory.
   */
  public static Path root(List<Path> arguments) throws UsageException {
    return Roots.of(arguments).root();
  }

  /**
   * Reads the files below the arguments.
   *
   * @throws UsageException if an argument does not exist or there is nothing to read
   */
  public Scan scan(List<Path> arguments) throws UsageException {
    return find(arguments).read();
  }

  /**
   * Finds the files below the arguments.
   *
   * @throws UsageException if an argument does not exist or there is nothing to read
   */
  public FoundTree find(List<Path> arguments) throws UsageException {
    Stopwatch watch = new Stopwatch();
    Roots roots = Roots.of(arguments);
    CompletableFuture<@Nullable FactsCache> opening =
        CompletableFuture.supplyAsync(() -> cache(roots.root()));
    Listing listing = Discovery.find(roots, names);
    watch.lap("discover");
    FactsCache cache = opening.join();
    watch.lap("open cache");
    if (listing.files().isEmpty()) {
      throw nothingFound(roots);
    }
    Job job = job(roots.root(), listing, cache);
    return new FoundTree(job, listing.files(), options, reader, watch, () -> {});
  }

  private Job job(Path root, Listing listing, @Nullable FactsCache cache) {
    List<TreeFile> files =
        listing.files().stream().<TreeFile>map(found -> new DiskFile(found, cache)).toList();
    Layouts layouts = new Layouts(listing.modules(), Surroundings.above(root));
    SourceText text = new DiskText(root, decoding);
    return new Job(root, files, layouts, listing.skipped(), listing.notices(), cache, text);
  }

  /**
   * Reads the files of a commit, as far as they lie below the root; only contents that the cache
   * does not know are fetched from git. There may be none.
   *
   * @param root a directory inside of a checkout
   * @param name a branch, a tag, a hash or any other name of a commit
   */
  public Scan scan(Path root, String name) throws UsageException {
    try {
      Path real = Roots.of(List.of(root)).root();
      return find(List.of(root), Revision.of(real, name)).read();
    } catch (GitException e) {
      throw new UsageException(e.sentence());
    }
  }

  /** Finds the files of a commit below the arguments, of which there may be none. */
  public FoundTree find(List<Path> arguments, Revision revision) throws UsageException {
    return find(arguments, () -> Snapshot.of(revision));
  }

  /** Finds the files that are staged below the arguments, of which there may be none. */
  public FoundTree staged(List<Path> arguments) throws UsageException {
    Path root = Roots.of(arguments).root();
    return find(arguments, () -> Snapshot.staged(root));
  }

  /** Lists what git has. */
  @FunctionalInterface
  private interface Listed {
    Snapshot get() throws GitException;
  }

  private FoundTree find(List<Path> arguments, Listed listed) throws UsageException {
    Stopwatch watch = new Stopwatch();
    Roots roots = Roots.of(arguments);
    try {
      CommittedTree tree = new CommittedTree(roots, listed.get(), names);
      watch.lap("discover");
      FactsCache cache = cache(roots.root());
      watch.lap("open cache");
      BlobReaders blobs = new BlobReaders();
      Job job = tree.job(blobs, cache, decoding);
      return new FoundTree(job, List.of(), options, reader, watch, blobs::close);
    } catch (GitException e) {
      throw new UsageException(e.sentence());
    }
  }

  private @Nullable FactsCache cache(Path root) {
    Path directory = options.cache();
    return directory == null ? null : Surroundings.cache(directory, root);
  }

  private UsageException nothingFound(Roots roots) {
    String places = roots.starts().stream().map(Path::toString).collect(Collectors.joining(", "));
    String filtered =
        options.selection().isEverything()
            ? ""
            : ", or the configured 'include' and 'exclude' leave none of them";
    return new UsageException(
        "No source files (" + names.extensions() + ") were found in " + places + filtered);
  }
}
