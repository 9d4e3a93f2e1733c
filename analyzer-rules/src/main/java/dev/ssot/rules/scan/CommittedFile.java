package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.BlobId;
import dev.ssot.rules.scan.git.BlobFile;
import dev.ssot.rules.scan.git.BlobReaders;
import java.io.IOException;

/** A file of a commit, or a staged one. */
record CommittedFile(BlobFile file, BlobReaders blobs) implements TreeFile {

  @Override
  public String path() {
    return file.path();
  }

  @Override
  public BlobId knownBlob() {
    return BlobId.parse(file.hash());
  }

  @Override
  public byte[] read() throws IOException {
    return blobs.read(file);
  }

  @Override
  public void hashed(BlobId blob) {}
}
