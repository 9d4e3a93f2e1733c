package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.BlobId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file of a tree, wherever the tree is. Safe to use from several threads. */
interface TreeFile {

  /** Relative to the root, with forward slashes. */
  String path();

  /** The hash of its content, if it is known without reading it. */
  @Nullable BlobId knownBlob();

  byte[] read() throws IOException;

  /** Hears the hash of what {@link #read} has returned. */
  void hashed(BlobId blob);
}
