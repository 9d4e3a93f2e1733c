package dev.ssot.rules.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which folders of a list of paths are looked into. */
final class Passage {

  private final Set<String> built = new HashSet<>();
  private final Map<String, Boolean> open = new HashMap<>();

  /**
   * The folders of these paths.
   *
   * @param paths with forward slashes
   */
  Passage(List<String> paths) {
    for (String path : paths) {
      if (Names.isBuildFile(Names.last(path))) {
        built.add(Names.folder(path));
      }
    }
  }

  /** Whether all folders above a path are looked into. */
  boolean isOpen(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 || isOpenFolder(path.substring(0, slash));
  }

  private boolean isOpenFolder(String folder) {
    Boolean known = open.get(folder);
    if (known == null) {
      known = isOpen(folder) && !isClosed(Names.last(folder), Names.folder(folder));
      open.put(folder, known);
    }
    return known;
  }

  private boolean isClosed(String name, String parent) {
    return Names.isPassedOver(name) || (Names.isOutput(name) && built.contains(parent));
  }
}
