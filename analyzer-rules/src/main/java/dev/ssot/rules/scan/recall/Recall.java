package dev.ssot.rules.scan.recall;

import dev.ssot.model.Language;
import dev.ssot.model.rule.Rule;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.scan.FoundTree;
import dev.ssot.rules.scan.cache.Contents;
import dev.ssot.rules.scan.cache.ResultFiles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Knows what an earlier run came to that had the same settings, rules and build of ssot, and the
 * same files, or files that say the same at other places. A run without a cache knows nothing. What
 * is damaged counts as not known.
 */
public final class Recall {

  /** How many characters of a key tell all but the contents of the files. */
  private static final int OF_SETTINGS = 32;

  private final FoundTree tree;
  private final Settings settings;
  private final Collection<Language> languages;
  private final Collection<Rule> rules;
  private final String purpose;
  private final boolean many;

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
    this(tree, settings, languages, rules, purpose, false);
  }

  private Recall(
      FoundTree tree,
      Settings settings,
      Collection<Language> languages,
      Collection<Rule> rules,
      String purpose,
      boolean many) {
    this.tree = tree;
    this.settings = settings;
    this.languages = List.copyOf(languages);
    this.rules = List.copyOf(rules);
    this.purpose = purpose;
    this.many = many;
  }

  /** For runs that keep many outcomes, each of them small; only of the very same files. */
  public static Recall ofMany(
      FoundTree tree,
      Settings settings,
      Collection<Language> languages,
      Collection<Rule> rules,
      String purpose) {
    return new Recall(tree, settings, languages, rules, purpose, true);
  }

  /** What an earlier run came to, if that is still true today; it is kept for these files too. */
  public Optional<Answer> find(ResultCodec codec, LocalDate today) {
    Optional<Contents> contents = contents();
    Optional<Answer> answer =
        contents.flatMap(this::same).flatMap(bytes -> answer(bytes, codec, today));
    if (answer.isEmpty()) {
      answer = contents.flatMap(now -> moved(now, codec, today));
      answer.ifPresent(found -> keep(found, codec));
    }
    tree.lap("recall result");
    return answer;
  }

  private Optional<Answer> moved(Contents now, ResultCodec codec, LocalDate today) {
    Optional<Near> near = near(now);
    return near.flatMap(found -> found.kept().outcome())
        .flatMap(bytes -> answer(bytes, codec, today))
        .flatMap(answer -> near.flatMap(found -> found.moved().of(answer, tree.text())));
  }

  private static Optional<Answer> answer(byte[] bytes, ResultCodec codec, LocalDate today) {
    try {
      return Optional.of(Answer.read(bytes, codec)).filter(answer -> answer.holds(today));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What an earlier run has kept; it must not say where in a file something is. */
  public Optional<byte[]> bytes() {
    Optional<Contents> contents = contents();
    Optional<byte[]> known = contents.flatMap(this::same);
    if (known.isEmpty()) {
      known = contents.flatMap(this::near).flatMap(near -> near.kept().outcome());
      known.ifPresent(this::keep);
    }
    return known;
  }

  private Optional<Contents> contents() {
    return results().filter(results -> !results.isEmpty()).flatMap(results -> tree.contents());
  }

  private Optional<ResultFiles> results() {
    return tree.results().map(results -> many ? results.small() : results);
  }

  private Optional<byte[]> same(Contents now) {
    return results()
        .flatMap(results -> key(now).flatMap(results::read))
        .flatMap(bytes -> new Kept(bytes).outcome());
  }

  /** What the last run came to, if all that has changed since says the same. */
  private Optional<Near> near(Contents now) {
    return many
        ? Optional.empty()
        : results()
            .flatMap(
                results ->
                    key(now)
                        .map(key -> results.keys(key.substring(0, OF_SETTINGS)))
                        .flatMap(keys -> keys.stream().findFirst())
                        .flatMap(results::read))
            .flatMap(bytes -> Near.of(new Kept(bytes), now, tree));
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
    ResultFiles results = results().orElse(null);
    Contents contents = results == null ? null : tree.contents().orElse(null);
    if (results == null || contents == null) {
      return;
    }
    Optional<String> key = key(contents);
    try {
      if (key.isPresent() && tree.isSettled()) {
        results.write(key.get(), Kept.of(many ? new byte[0] : contents.bytes(), outcome));
      }
    } catch (IOException e) {
      // The next run works it out again; that of the facts has said that nothing can be written.
    }
  }

  private Optional<String> key(Contents contents) {
    return Application.of(languages, rules)
        .map(
            application -> {
              String files = contents.surroundings();
              String other = application.with(List.of(files, CanonicalText.of(settings), purpose));
              return other.substring(0, OF_SETTINGS)
                  + application.with(List.of(other, contents.hex()));
            });
  }
}
