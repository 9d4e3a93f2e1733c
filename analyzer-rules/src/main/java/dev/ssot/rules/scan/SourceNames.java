package dev.ssot.rules.scan;

import dev.ssot.model.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which files are wanted, going by their names: those that a front end reads, or others. */
final class SourceNames {

  private final Map<String, Language> byExtension = new HashMap<>();
  private final Selection selection;
  private final Predicate<String> wanted;

  SourceNames(Collection<Language> languages, Selection selection) {
    this.selection = selection;
    for (Language language : languages) {
      language.extensions().forEach(extension -> byExtension.put(extension, language));
    }
    this.wanted = path -> isKnown(Names.last(path));
  }

  private SourceNames(Predicate<String> wanted) {
    this.selection = Selection.ALL;
    this.wanted = wanted;
  }

  /** Files that no front end reads, by their paths. */
  static SourceNames matching(Predicate<String> wanted) {
    return new SourceNames(wanted);
  }

  private boolean isKnown(String name) {
    return name.indexOf('.') >= 0 && byExtension.containsKey(Names.extension(name));
  }

  /** Whether a file is of a wanted kind. */
  boolean isSource(String path) {
    return wanted.test(path);
  }

  /** Whether a file is to be read. */
  boolean accepts(String path) {
    return isSource(path) && selection.accepts(path);
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
