package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.BlobId;
import dev.ssot.rules.scan.git.BlobReader;
import dev.ssot.rules.scan.git.Revision;
import java.io.IOException;

/** A file of a commit. */
record CommittedFile(Revision.BlobFile file, BlobReader blobs) implements TreeFile {

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
    return blobs.read(file.hash());
  }

  @Override
  public void hashed(BlobId blob) {}
}
