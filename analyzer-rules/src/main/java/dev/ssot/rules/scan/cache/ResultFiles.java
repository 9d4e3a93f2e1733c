package dev.ssot.rules.scan.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What earlier runs over a tree came to, as bytes; the few that were of use last. */
public final class ResultFiles {

  private static final String PREFIX = "result-";
  private static final int KEPT = 8;
  private static final String SMALL_PREFIX = "point-";
  private static final int SMALL_KEPT = 500;
  private static final int LARGEST = 16 << 20;

  private record Kept(Path file, FileTime used) {}

  private final Path folder;
  private final String prefix;
  private final int kept;

  ResultFiles(Path folder) {
    this(folder, PREFIX, KEPT);
  }

  private ResultFiles(Path folder, String prefix, int kept) {
    this.folder = folder;
    this.prefix = prefix;
    this.kept = kept;
  }

  /** The place beside this one for many outcomes that are small. */
  public ResultFiles small() {
    return new ResultFiles(folder, SMALL_PREFIX, SMALL_KEPT);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return list(prefix).isEmpty();
  }

  /** The keys that begin like this, what was of use last first. */
  public List<String> keys(String beginning) {
    List<Kept> found = new ArrayList<>();
    try {
      for (Path file : list(prefix + beginning)) {
        found.add(new Kept(file, Files.getLastModifiedTime(file)));
      }
    } catch (IOException e) {
      return List.of();
    }
    return found.stream()
        .sorted(Comparator.comparing(Kept::used).reversed())
        .map(kept -> String.valueOf(kept.file().getFileName()).substring(prefix.length()))
        .toList();
  }

  /** What was kept under a key; nobody has looked whether it is whole. */
  public Optional<byte[]> read(String key) {
    Path file = file(key);
    try {
      byte[] content = Files.readAllBytes(file);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(content);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps something, and lets go of what was not asked for lately. */
  public void write(String key, byte[] content) throws IOException {
    if (content.length > LARGEST) {
      return;
    }
    Files.createDirectories(folder);
    AtomicFile.write(file(key), content);
    List<Kept> all = new ArrayList<>();
    for (Path file : list(prefix)) {
      all.add(new Kept(file, Files.getLastModifiedTime(file)));
    }
    all.sort(Comparator.comparing(Kept::used).reversed());
    for (Kept old : all.subList(Math.min(kept, all.size()), all.size())) {
      Files.deleteIfExists(old.file());
    }
  }

  private Path file(String key) {
    return folder.resolve(prefix + key);
  }

  private List<Path> list(String beginning) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, beginning + "*")) {
      found.forEach(files::add);
    } catch (IOException e) {
      return List.of();
    }
    return files;
  }
}
