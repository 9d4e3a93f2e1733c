package dev.ssot.rules.scan;

import dev.ssot.rules.scan.git.BlobReader;
import dev.ssot.rules.scan.git.GitException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The text of the files of a commit.
 *
 * @param hashes by path
 */
record CommittedText(Path root, Map<String, String> hashes, Decoding decoding)
    implements SourceText {

  @Override
  public Optional<String> of(String path) {
    String hash = hashes.get(path);
    if (hash == null) {
      return Optional.empty();
    }
    try (BlobReader blobs = BlobReader.start(root)) {
      return Optional.of(decoding.text(blobs.read(hash)));
    } catch (GitException | IOException e) {
      return Optional.empty();
    }
  }
}
