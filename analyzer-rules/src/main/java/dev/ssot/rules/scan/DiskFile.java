package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.BlobId;
import dev.ssot.rules.scan.cache.FactsCache;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** A file on the disk; the cache knows its hash as long as it looks untouched. */
record DiskFile(FoundFile found, @Nullable FactsCache cache) implements TreeFile {

  @Override
  public String path() {
    return found.path();
  }

  @Override
  public @Nullable BlobId knownBlob() {
    return cache == null ? null : cache.blob(found.path(), found.stamp());
  }

  @Override
  public byte[] read() throws IOException {
    return Files.readAllBytes(found.file());
  }

  @Override
  public void hashed(BlobId blob) {
    if (cache != null) {
      cache.remember(found.path(), found.stamp(), blob);
    }
  }
}
