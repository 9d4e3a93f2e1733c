package dev.ssot.rules.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The text of files on the disk. */
record DiskText(Path root, Decoding decoding) implements SourceText {

  @Override
  public Optional<String> of(String path) {
    try {
      return Optional.of(decoding.text(Files.readAllBytes(root.resolve(path))));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
