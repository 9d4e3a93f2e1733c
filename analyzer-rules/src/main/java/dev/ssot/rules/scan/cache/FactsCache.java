package dev.ssot.rules.scan.cache;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.rules.scan.codec.FactsCodec;
import dev.ssot.rules.scan.disk.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one tree from earlier runs, and those of this run for later ones. Nothing in it is
 * trusted: what is damaged, of another version or gone counts as not known. Safe to use from
 * several threads, and in several processes at once.
 */
public final class FactsCache {

  private static final long ALL_TREES = 1L << 30;
  private static final long ONE_TREE = 1L << 28;

  /** A file that is younger than this when it is read may change without a new time stamp. */
  private static final long UNSETTLED = TimeUnit.SECONDS.toNanos(2);

  private final Path all;
  private final Path folder;
  private final Path stampFile;
  private final ResultFiles results;
  private final StampTable stamps;
  private final long opened;
  private final LongAdder asked = new LongAdder();
  private final Map<String, StampTable.Row> read = new ConcurrentHashMap<>();
  private final Map<FactsKey, FileFacts> fresh = new ConcurrentHashMap<>();
  private volatile @Nullable PackStore packs;
  private volatile boolean doubtful;

  private FactsCache(Path all, Path folder, Path stampFile, Clock clock) {
    this.all = all;
    this.folder = folder;
    this.stampFile = stampFile;
    this.opened = TimeUnit.MILLISECONDS.toNanos(clock.millis());
    this.stamps = StampTable.read(stampFile);
    this.results = new ResultFiles(folder);
    // Where a result is known, facts may never be asked for.
    this.packs = results.isEmpty() ? PackStore.open(folder) : null;
  }

  /**
   * Opens the cache of a tree.
   *
   * @param directory where the facts of all trees are, see {@link CacheDirectory}
   * @param tree what all checkouts of the tree have in common: its git directory, or else its root
   * @param root what the paths of the stamps are relative to
   */
  public static FactsCache open(Path directory, Path tree, Path root) {
    Path all = directory.toAbsolutePath();
    Path folder = all.resolve(Integer.toHexString(FactsCodec.SHAPE)).resolve(name(tree));
    return new FactsCache(all, folder, folder.resolve("stamps-" + name(root)), Clock.systemUTC());
  }

  private static String name(Path path) {
    byte[] text = path.toString().getBytes(StandardCharsets.UTF_8);
    return BlobId.of(text).toString().substring(0, 16);
  }

  /** The results of earlier runs. */
  public ResultFiles results() {
    return results;
  }

  /** Notes that this run has met something that the next one may see with other eyes. */
  public void doubt() {
    doubtful = true;
  }

  /** Whether the next run may see something with other eyes. */
  public boolean isDoubtful() {
    return doubtful;
  }

  /** The hash that a file had when it was read with this stamp, or null. */
  public @Nullable BlobId blob(String path, Stamp stamp) {
    asked.increment();
    StampTable.Row row = read.get(path);
    return row != null && row.stamp().equals(stamp) ? row.blob() : stamps.blob(path, stamp);
  }

  /**
   * Notes the hash of a file.
   *
   * @param stamp taken before the file was read
   */
  public void remember(String path, Stamp stamp, BlobId blob) {
    read.put(path, new StampTable.Row(stamp, blob));
  }

  /** The facts of a content, or null if they are not known. */
  public @Nullable FileFacts facts(BlobId blob, String frontEnd) {
    FileFacts learnt = fresh.isEmpty() ? null : fresh.get(new FactsKey(blob, frontEnd));
    return learnt == null ? packs().facts(blob, frontEnd) : learnt;
  }

  private PackStore packs() {
    PackStore open = packs;
    return open == null ? open() : open;
  }

  private synchronized PackStore open() {
    PackStore open = packs;
    if (open == null) {
      open = PackStore.open(folder);
      packs = open;
    }
    return open;
  }

  /** Notes the facts of a content. */
  public void add(BlobId blob, String frontEnd, FileFacts facts) {
    fresh.put(new FactsKey(blob, frontEnd), facts);
  }

  /** Writes down what this run has learnt; what went wrong with it, if anything did. */
  public Optional<String> save() {
    try {
      DiskShare.use(folder);
      savePacks();
      stamps.save(stampFile, settled(), asked.intValue());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("the facts cache at " + all + " cannot be written: " + Reason.of(e));
    }
  }

  /** The files that were left alone for a while before this run. */
  private Map<String, StampTable.Row> settled() {
    Map<String, StampTable.Row> settled = new HashMap<>(read);
    settled.values().removeIf(row -> row.stamp().modified() >= opened - UNSETTLED);
    return settled;
  }

  private void savePacks() throws IOException {
    PackStore store = packs;
    if (store == null && fresh.isEmpty()) {
      return;
    }
    int today = (int) LocalDate.now(ZoneOffset.UTC).toEpochDay();
    List<PackWriter.Entry> entries = new ArrayList<>();
    fresh.forEach((key, facts) -> entries.add(new PackWriter.Entry(key, facts, today)));
    packs().add(entries, new Retention(today, ONE_TREE));
    if (!entries.isEmpty()) {
      DiskShare.tidy(all, folder, ALL_TREES);
    }
  }
}
