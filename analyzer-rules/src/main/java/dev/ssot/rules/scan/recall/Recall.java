package dev.ssot.rules.scan.recall;

import dev.ssot.model.Language;
import dev.ssot.model.rule.Rule;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.scan.FoundTree;
import dev.ssot.rules.scan.cache.ResultFiles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Knows what an earlier run came to that had the same files, settings, rules and build of ssot. A
 * run without a cache knows nothing. What is damaged counts as not known.
 */
public final class Recall {

  private final FoundTree tree;
  private final Settings settings;
  private final Collection<Language> languages;
  private final Collection<Rule> rules;
  private final String purpose;
  private final UnaryOperator<ResultFiles> place;

  /**
   * The memory of a run.
   *
   * @param purpose what the run is for, and all else that its outcome depends on, the day left out
   */
  public Recall(
      FoundTree tree,
      Settings settings,
      Collection<Language> languages,
      Collection<Rule> rules,
      String purpose) {
    this(tree, settings, languages, rules, purpose, results -> results);
  }

  private Recall(
      FoundTree tree,
      Settings settings,
      Collection<Language> languages,
      Collection<Rule> rules,
      String purpose,
      UnaryOperator<ResultFiles> place) {
    this.tree = tree;
    this.settings = settings;
    this.languages = List.copyOf(languages);
    this.rules = List.copyOf(rules);
    this.purpose = purpose;
    this.place = place;
  }

  /** For runs that keep many outcomes, each of them small. */
  public static Recall ofMany(
      FoundTree tree,
      Settings settings,
      Collection<Language> languages,
      Collection<Rule> rules,
      String purpose) {
    return new Recall(tree, settings, languages, rules, purpose, ResultFiles::small);
  }

  /** What an earlier run came to, if that is still true today. */
  public Optional<Answer> find(ResultCodec codec, LocalDate today) {
    Optional<Answer> answer =
        bytes().flatMap(bytes -> answer(bytes, codec)).filter(each -> each.holds(today));
    tree.lap("recall result");
    return answer;
  }

  private static Optional<Answer> answer(byte[] bytes, ResultCodec codec) {
    try {
      return Optional.of(Answer.read(bytes, codec));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What an earlier run has kept. */
  public Optional<byte[]> bytes() {
    return tree.results()
        .map(place)
        .filter(results -> !results.isEmpty())
        .flatMap(results -> key().flatMap(results::read));
  }

  /** Keeps what this run has come to, unless a file has changed meanwhile. */
  public void keep(Answer answer, ResultCodec codec) {
    try {
      keep(answer.bytes(codec));
    } catch (IOException e) {
      // The next run works it out again.
    }
  }

  /** Keeps what this run has come to, unless a file has changed meanwhile. */
  public void keep(byte[] outcome) {
    ResultFiles results = tree.results().map(place).orElse(null);
    if (results == null) {
      return;
    }
    Optional<String> key = key();
    try {
      if (key.isPresent() && tree.isSettled()) {
        results.write(key.get(), outcome);
      }
    } catch (IOException e) {
      // The next run works it out again; that of the facts has said that nothing can be written.
    }
  }

  private Optional<String> key() {
    Optional<String> content = tree.identity();
    return content.flatMap(
        files ->
            Application.of(languages, rules)
                .map(
                    application ->
                        application.with(List.of(files, CanonicalText.of(settings), purpose))));
  }
}
