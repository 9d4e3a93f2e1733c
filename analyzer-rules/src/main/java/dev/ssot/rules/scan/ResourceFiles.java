package dev.ssot.rules.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Finds the files that are no source code but may name types: service files, Spring XML and
 * imports, properties, YAML. What discovery passes over for sources it passes over for these.
 */
public final class ResourceFiles {

  private static final Set<String> EXTENSIONS =
      Set.of("xml", "properties", "yml", "yaml", "factories", "imports");

  /** Files of our own. */
  private static final Set<String> OWN = Set.of("ssot.yml", "ssot.yaml");

  private ResourceFiles() {}

  /**
   * Their paths relative to the root, with forward slashes, in order.
   *
   * @throws UsageException if the root cannot be read
   */
  public static List<String> below(Path root) throws UsageException {
    SourceNames names = SourceNames.matching(ResourceFiles::isResource);
    return Discovery.find(Roots.of(List.of(root)), names).files().stream()
        .map(FoundFile::path)
        .toList();
  }

  private static boolean isResource(String path) {
    String name = Names.last(path);
    return path.contains("META-INF/services/")
        || (name.indexOf('.') >= 0
            && EXTENSIONS.contains(Names.extension(name))
            && !OWN.contains(name));
  }
}
