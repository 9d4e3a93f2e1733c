package dev.ssot.rules.scan;

import java.util.Set;

/** What the names of files and folders give away. */
final class Names {

  private static final Set<String> OUTPUT = Set.of("target", "build", "out", "bin", "dist");
  private static final Set<String> NEVER =
      Set.of("node_modules", "__pycache__", "generated", "generated-sources", "generated-src");

  private Names() {}

  /** Whether a file of that name makes its folder a module of a build. */
  static boolean isBuildFile(String name) {
    return name.equals("pom.xml")
        || name.endsWith(".gradle")
        || name.endsWith(".gradle.kts")
        || name.equals("pyproject.toml")
        || name.equals("setup.py");
  }

  /** Whether no folder of that name is ever looked into. */
  static boolean isPassedOver(String folder) {
    return folder.startsWith(".") || NEVER.contains(folder) || folder.endsWith(".egg-info");
  }

  /** Whether a folder of that name, beside a build file, holds what the build makes. */
  static boolean isOutput(String folder) {
    return OUTPUT.contains(folder);
  }

  /** The ending without the dot, or "". */
  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The part after the last slash. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The part before the last slash, or "". */
  static String folder(String path) {
    return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
  }
}
