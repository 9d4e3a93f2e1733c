package dev.ssot.rules.scan;

import dev.ssot.rules.scan.git.BlobFile;
import dev.ssot.rules.scan.git.BlobReaders;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The text of files that git has.
 *
 * @param files by path
 */
record CommittedText(Map<String, BlobFile> files, BlobReaders blobs, Decoding decoding)
    implements SourceText {

  @Override
  public Optional<String> of(String path) {
    BlobFile file = files.get(path);
    try {
      return file == null ? Optional.empty() : Optional.of(decoding.text(blobs.read(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
