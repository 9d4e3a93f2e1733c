package dev.ssot.rules.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The text of the files of a scan, read again when it is asked for. */
@FunctionalInterface
public interface SourceText {

  /**
   * The decoded content of a file; empty if it cannot be read any more.
   *
   * @param path relative to the root of the scan
   */
  Optional<String> of(String path);

  /**
   * The text of the files below a folder, each in the encoding that it seems to have.
   *
   * @param root real and absolute
   */
  static SourceText below(Path root) {
    return new DiskText(root, new Decoding(null));
  }

  /** The same in lines, without their ends; no lines if it cannot be read any more. */
  default List<String> lines(String path) {
    return of(path).map(text -> text.lines().toList()).orElse(List.of());
  }
}
