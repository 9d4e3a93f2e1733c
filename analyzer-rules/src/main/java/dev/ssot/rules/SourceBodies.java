package dev.ssot.rules;

import dev.ssot.model.Language;
import dev.ssot.model.facts.BodyTokens;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.rule.Bodies;
import dev.ssot.model.source.Range;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads bodies once more from the source that was scanned. */
final class SourceBodies implements Bodies {

  private final Map<String, Language> languages;
  private final Function<String, List<String>> lines;

  /**
   * Prepares the look-up.
   *
   * @param lines the lines of a file by its path; empty if it cannot be read
   */
  SourceBodies(Collection<Language> languages, Function<String, List<String>> lines) {
    this.languages = languages.stream().collect(Collectors.toMap(Language::id, l -> l));
    this.lines = lines;
  }

  @Override
  public Optional<BodyTokens> of(MethodSymbol method) {
    Language language = languages.get(method.owner().unit().file().language());
    List<String> file = lines.apply(method.owner().unit().path());
    Range range = method.fact().range();
    return language == null || range.endLine() > file.size()
        ? Optional.empty()
        : language.tokens(text(file.subList(range.startLine() - 1, range.endLine()), range));
  }

  private static String text(List<String> lines, Range range) {
    String text = String.join("\n", lines);
    int after = lines.get(lines.size() - 1).length() - range.endColumn();
    return text.substring(range.startColumn() - 1, text.length() - after);
  }
}
