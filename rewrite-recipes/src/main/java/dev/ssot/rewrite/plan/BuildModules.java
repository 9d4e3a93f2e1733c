package dev.ssot.rewrite.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which module of a build can see which other one, by what the build files of Maven and Gradle
 * declare.
 */
final class BuildModules {

  private static final Pattern PROJECT =
      Pattern.compile("project\\s*\\(\\s*(?:path\\s*[:=]\\s*)?[\"']:?([\\w:.-]+)[\"']");

  private final Function<String, @Nullable String> file;
  private final Map<String, String> artifacts = new HashMap<>();
  private final Map<String, Set<String>> declared = new HashMap<>();

  /**
   * The modules of a tree.
   *
   * @param modules their folders, relative to the root
   * @param file the text of a file by its path, null if there is none
   */
  BuildModules(Set<String> modules, Function<String, @Nullable String> file) {
    this.file = file;
    for (String module : modules) {
      MavenPom pom = pom(module);
      if (pom != null) {
        artifacts.put(pom.artifact().isEmpty() ? module : pom.artifact(), module);
      }
    }
  }

  /** Whether one module declares another one, directly or by others; true if nobody can tell. */
  boolean sees(String module, String other) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(module));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(other) || !isKnown(next)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(declared.computeIfAbsent(next, this::declared));
      }
    }
    return false;
  }

  private boolean isKnown(String module) {
    if (pom(module) != null) {
      return true;
    }
    String gradle = gradle(module);
    // Accessors such as projects.core do not say which folder they mean.
    return gradle != null && !gradle.contains("projects.");
  }

  private Set<String> declared(String module) {
    Set<String> found = new HashSet<>();
    for (String folder = module; ; folder = parent(folder)) {
      MavenPom pom = pom(folder);
      if (pom != null) {
        pom.dependencies().stream()
            .map(artifacts::get)
            .filter(Objects::nonNull)
            .forEach(found::add);
      }
      if (folder.isEmpty()) {
        break;
      }
    }
    String gradle = gradle(module);
    Matcher project = PROJECT.matcher(gradle == null ? "" : gradle);
    while (project.find()) {
      found.add(project.group(1).replace(':', '/'));
    }
    return found;
  }

  private static String parent(String folder) {
    return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
  }

  private @Nullable MavenPom pom(String module) {
    String text = file.apply(in(module, "pom.xml"));
    return text == null ? null : MavenPom.read(text).orElse(null);
  }

  private @Nullable String gradle(String module) {
    String groovy = file.apply(in(module, "build.gradle"));
    return groovy != null ? groovy : file.apply(in(module, "build.gradle.kts"));
  }

  private static String in(String module, String name) {
    return module.isEmpty() ? name : module + "/" + name;
  }
}
