package dev.ssot.java.rewrite;

import java.util.Set;
import java.util.stream.Collectors;

/** The packages of the Java platform that we run on. */
final class PlatformPackages {

  private static final Set<String> NAMES =
      ModuleLayer.boot().modules().stream()
          .filter(Module::isNamed)
          .flatMap(module -> module.getPackages().stream())
          .collect(Collectors.toUnmodifiableSet());

  private PlatformPackages() {}

  static boolean has(String name) {
    return name.startsWith("java") && NAMES.contains(name);
  }
}
