package dev.ssot.rules.scan.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads contents, with one git process a repository, started when the first one is asked for. Safe
 * to use from several threads.
 */
public final class BlobReaders implements AutoCloseable {

  private final Map<Path, BlobReader> open = new HashMap<>();

  /** The content of a file. */
  public byte[] read(BlobFile file) throws IOException {
    try {
      return reader(file.repository()).read(file.hash());
    } catch (GitException e) {
      throw new IOException(e.sentence(), e);
    }
  }

  private synchronized BlobReader reader(Path repository) throws GitException {
    BlobReader reader = open.get(repository);
    if (reader == null) {
      reader = BlobReader.start(repository);
      open.put(repository, reader);
    }
    return reader;
  }

  @Override
  public synchronized void close() {
    open.values().forEach(BlobReader::close);
    open.clear();
  }
}
