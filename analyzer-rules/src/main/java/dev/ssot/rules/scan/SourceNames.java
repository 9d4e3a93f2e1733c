package dev.ssot.rules.scan;

import dev.ssot.model.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which files are sources, going by their names. */
final class SourceNames {

  private final Map<String, Language> byExtension = new HashMap<>();
  private final Selection selection;

  SourceNames(Collection<Language> languages, Selection selection) {
    this.selection = selection;
    for (Language language : languages) {
      language.extensions().forEach(extension -> byExtension.put(extension, language));
    }
  }

  /** Whether a front end reads files of that name. */
  boolean isSource(String name) {
    return name.indexOf('.') >= 0 && byExtension.containsKey(Names.extension(name));
  }

  /** Whether a file is to be read. */
  boolean accepts(String path) {
    return isSource(Names.last(path)) && selection.accepts(path);
  }

  /** The front end for a path; null if there is none. */
  @Nullable Language language(String path) {
    return byExtension.get(Names.extension(path));
  }

  /** The endings that count, for a message. */
  String extensions() {
    return byExtension.keySet().stream()
        .sorted()
        .map(extension -> "." + extension)
        .reduce((a, b) -> a + ", " + b)
        .orElse("no known ending");
  }
}
