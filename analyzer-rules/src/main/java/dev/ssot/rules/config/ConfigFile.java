package dev.ssot.rules.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the configuration is. */
final class ConfigFile {

  private static final List<String> NAMES = List.of("ssot.yml", "ssot.yaml");

  private ConfigFile() {}

  /**
   * The file in the root or, inside of a git checkout, in the nearest folder above it that has one,
   * up to the top of the checkout.
   */
  static Optional<Path> find(Path root) {
    return find(root, NAMES);
  }

  /** A file of one of these names, likewise. */
  static Optional<Path> find(Path root, List<String> names) {
    boolean checkedOut = isCheckedOut(root);
    for (@Nullable Path place = root; place != null; place = place.getParent()) {
      Optional<Path> file = in(place, names);
      if (file.isPresent() || !checkedOut || Files.exists(place.resolve(".git"))) {
        return file;
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> in(Path folder, List<String> names) {
    return names.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
  }

  private static boolean isCheckedOut(Path root) {
    for (@Nullable Path place = root; place != null; place = place.getParent()) {
      if (Files.exists(place.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }
}
