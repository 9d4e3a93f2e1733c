package dev.ssot.rules.scan;

import java.nio.file.Path;

/**
 * A file or a folder below the root.
 *
 * @param path relative to the root, with forward slashes; a folder that is looked into ends with
 *     one, unless it is the root
 */
record Place(Path file, String path) {

  /** The last name of the path. */
  String name() {
    return Names.last(path);
  }

  /** An entry of this folder. */
  Place child(Path entry) {
    return new Place(entry, path + entry.getFileName());
  }

  /** Something below this folder. */
  Place child(String relative) {
    String plain = relative.endsWith("/") ? relative.substring(0, relative.length() - 1) : relative;
    return new Place(file.resolve(plain), path + plain);
  }

  /** The same, to be looked into. */
  Place asFolder() {
    return new Place(file, path + "/");
  }
}
