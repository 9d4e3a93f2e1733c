package dev.ssot.java.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The Java files of a tree; reads and parses only those that can matter. */
final class SourceTree {

  private final CodeIndex index;
  private final Function<String, String> text;

  SourceTree(CodeIndex index, Function<String, String> text) {
    this.index = index;
    this.text = text;
  }

  CodeIndex index() {
    return index;
  }

  String text(String path) {
    return text.apply(path);
  }

  /** Does something with every file that has one of these words in its text, in order of path. */
  <T> List<T> mapMentioning(Collection<String> words, Function<JavaFile, @Nullable T> action) {
    return index.units().parallelStream()
        .filter(unit -> unit.file().language().equals("java"))
        .map(unit -> open(unit, words))
        .filter(Objects::nonNull)
        .map(file -> file == null ? null : action.apply(file))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private @Nullable JavaFile open(SourceUnit unit, Collection<String> words) {
    String content = text.apply(unit.path());
    return words.stream().anyMatch(content::contains) ? JavaFile.parse(unit, content) : null;
  }

  @Nullable JavaFile open(SourceUnit unit) {
    return JavaFile.parse(unit, text.apply(unit.path()));
  }
}
