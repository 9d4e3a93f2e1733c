package dev.ssot.java.rewrite;

import dev.ssot.model.facts.ParseProblem;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.ManualItem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files that mention what a recipe is about and cannot be parsed: nobody knows what they do.
 */
final class Unread {

  private final Queue<ManualItem> items = new ConcurrentLinkedQueue<>();

  /** In order of place. */
  List<ManualItem> items() {
    return items.stream().sorted(Comparator.comparing(ManualItem::location)).distinct().toList();
  }

  /** Takes note of a file that cannot be parsed, if one of the words stands in it as a word. */
  void add(SourceUnit unit, String content, Collection<String> words) {
    item(unit, content, words).ifPresent(items::add);
  }

  /** What a person has to look at in such a file. */
  static Optional<ManualItem> item(SourceUnit unit, String content, Collection<String> words) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Matcher mention = Pattern.compile("(?<![\\w$])(?:" + any + ")(?![\\w$])").matcher(content);
    if (!mention.find()) {
      return Optional.empty();
    }
    SourceText text = new SourceText(content);
    String reason =
        "the file mentions "
            + mention.group()
            + " and cannot be parsed"
            + why(unit.facts().problems());
    return Optional.of(new ManualItem(unit.at(text.range(mention.start(), mention.end())), reason));
  }

  private static String why(List<ParseProblem> problems) {
    return problems.isEmpty()
        ? ""
        : ": line " + problems.get(0).line() + ": " + problems.get(0).reason();
  }
}
