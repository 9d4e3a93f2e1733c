package dev.ssot.rules.scan.cache;

import dev.ssot.model.facts.FileFacts;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The packs of one tree. Packs are only ever added and removed as a whole, never changed. */
final class PackStore {

  private static final String PREFIX = "pack-";

  private final Path folder;
  private final List<Pack> packs;
  private final List<Path> broken;
  private final Set<Pack> damaged = ConcurrentHashMap.newKeySet();

  private PackStore(Path folder, List<Pack> packs, List<Path> broken) {
    this.folder = folder;
    this.packs = packs;
    this.broken = broken;
  }

  /** Reads all packs of a folder; those that cannot be read are left out. */
  static PackStore open(Path folder) {
    List<Pack> packs = new ArrayList<>();
    List<Path> broken = new ArrayList<>();
    for (Path file : files(folder)) {
      Pack.open(file).ifPresentOrElse(packs::add, () -> broken.add(file));
    }
    packs.sort(Comparator.comparingInt(Pack::size).reversed());
    return new PackStore(folder, packs, broken);
  }

  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*")) {
      found.forEach(files::add);
    } catch (IOException e) {
      return List.of();
    }
    return files;
  }

  @Nullable FileFacts facts(BlobId blob, String frontEnd) {
    for (Pack pack : packs) {
      int row = pack.row(blob, frontEnd);
      FileFacts facts = row < 0 ? null : pack.facts(row);
      if (facts != null) {
        return facts;
      }
      if (row >= 0) {
        damaged.add(pack);
      }
    }
    return null;
  }

  /** Adds facts, and merges packs where there are too many of them or some are damaged. */
  void add(List<PackWriter.Entry> fresh, Retention retention) throws IOException {
    List<Pack> old = retention.toMerge(packs, damaged);
    if (fresh.isEmpty() && old.isEmpty() && broken.isEmpty()) {
      return;
    }
    for (List<PackWriter.Entry> batch : retention.batches(fresh, old)) {
      Path file = folder.resolve(PREFIX + UUID.randomUUID());
      AtomicFile.write(file, PackWriter.bytes(batch));
    }
    for (Pack pack : old) {
      Files.deleteIfExists(pack.file());
    }
    for (Path file : broken) {
      Files.deleteIfExists(file);
    }
  }
}
