package dev.ssot.rules.scan.recall;

import dev.ssot.model.Language;
import dev.ssot.model.rule.Rule;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.scan.FoundTree;
import dev.ssot.rules.scan.cache.Digest;
import dev.ssot.rules.scan.cache.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Knows what an earlier run came to that had the same files, settings, rules and build of ssot. A
 * run without a cache knows nothing. What is damaged counts as not known.
 */
public final class Recall {

  private final FoundTree tree;
  private final Settings settings;
  private final Collection<Language> languages;
  private final Collection<Rule> rules;
  private final ResultCodec codec;

  public Recall(
      FoundTree tree,
      Settings settings,
      Collection<Language> languages,
      Collection<Rule> rules,
      ResultCodec codec) {
    this.tree = tree;
    this.settings = settings;
    this.languages = List.copyOf(languages);
    this.rules = List.copyOf(rules);
    this.codec = codec;
  }

  /** What an earlier run came to. */
  public Optional<Answer> find() {
    Optional<Answer> answer =
        tree.results()
            .filter(results -> !results.isEmpty())
            .flatMap(results -> key().flatMap(results::read).flatMap(this::answer));
    tree.lap("recall result");
    return answer;
  }

  private Optional<Answer> answer(byte[] bytes) {
    try {
      return Optional.of(Answer.read(bytes, codec));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps what this run has come to, unless a file has changed meanwhile. */
  public void keep(Answer answer) {
    ResultFiles results = tree.results().orElse(null);
    if (results == null) {
      return;
    }
    Optional<String> key = key();
    try {
      if (key.isPresent() && tree.isSettled()) {
        results.write(key.get(), answer.bytes(codec));
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
                        application.with(
                            List.of(files, CanonicalText.of(settings), date(), baseline()))));
  }

  /** Where a suppression ends on some day, a result holds for one day. */
  private String date() {
    boolean ends = settings.suppressions().stream().anyMatch(each -> each.until() != null);
    return ends ? LocalDate.now(ZoneId.systemDefault()).toString() : "";
  }

  private String baseline() {
    Path file = settings.baseline();
    try {
      return file == null ? "" : new Digest().add(Files.readAllBytes(file)).hex();
    } catch (IOException e) {
      return e.toString();
    }
  }
}
