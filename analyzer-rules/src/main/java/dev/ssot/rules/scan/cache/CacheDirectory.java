package dev.ssot.rules.scan.cache;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the facts of all trees are kept. */
public final class CacheDirectory {

  private CacheDirectory() {}

  /**
   * {@code $SSOT_CACHE_DIR}, or the folder {@code ssot} in the place that the system has for
   * caches.
   *
   * @param environment the environment variables
   * @param home the home directory
   * @param system the name of the operating system, as {@code os.name} has it
   */
  public static Path of(Map<String, String> environment, Path home, String system) {
    return variable(environment, "SSOT_CACHE_DIR")
        .map(Path::toAbsolutePath)
        .orElseGet(() -> shared(environment, home, system.toLowerCase(Locale.ROOT)));
  }

  /** The same for this process. */
  public static Path ofThisSystem() {
    return of(
        System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
  }

  private static Path shared(Map<String, String> environment, Path home, String system) {
    return variable(environment, "XDG_CACHE_HOME")
        .filter(Path::isAbsolute)
        .orElseGet(() -> ofSystem(environment, home, system))
        .resolve("ssot");
  }

  private static Path ofSystem(Map<String, String> environment, Path home, String system) {
    if (system.startsWith("windows")) {
      return variable(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
    }
    return system.startsWith("mac") ? home.resolve("Library/Caches") : home.resolve(".cache");
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
  }
}
