package dev.ssot.rules.scan;

import dev.ssot.model.Language;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A source tree, read.
 *
 * @param root what all paths are relative to: a real, absolute directory
 * @param units the files by path, those with problems included
 * @param outlined the paths of those whose bodies were passed over
 * @param skipped the files that could not be read, or not as a whole, by path; line and column are
 *     0 where no place in the file is to blame
 * @param parsed how many files a front end had to read; the facts of the others were known
 * @param stages where the time went
 * @param text the files once more
 * @param notices what a person should know about how this run went
 */
public record Scan(
    Path root,
    List<SourceUnit> units,
    Set<String> outlined,
    List<Skipped> skipped,
    int parsed,
    List<Stage> stages,
    SourceText text,
    List<String> notices) {

  /** The same with the bodies of every file. */
  public Scan whole(Collection<Language> languages) {
    return completed(languages, content -> true);
  }

  /** The same with the bodies of every file that has one of these words in it. */
  public Scan holding(Set<String> words, Collection<Language> languages) {
    return words.isEmpty() ? this : completed(languages, content -> Words.in(content, words));
  }

  private Scan completed(Collection<Language> languages, Predicate<String> wanted) {
    Map<String, SourceUnit> read =
        units.parallelStream()
            .filter(unit -> outlined.contains(unit.path()))
            .flatMap(unit -> completed(unit, languages, wanted).stream())
            .collect(Collectors.toMap(SourceUnit::path, unit -> unit));
    if (read.isEmpty()) {
      return this;
    }
    Set<String> remaining = new HashSet<>(outlined);
    remaining.removeAll(read.keySet());
    List<SourceUnit> all =
        units.stream().map(unit -> read.getOrDefault(unit.path(), unit)).toList();
    Draft draft =
        new Draft(skipped.stream().filter(each -> !read.containsKey(each.path())).toList());
    read.values().forEach(unit -> draft.add(new Outcome.Known(unit, false)));
    return new Scan(
        root, all, Set.copyOf(remaining), draft.skipped(), parsed, stages, text, notices);
  }

  private Optional<SourceUnit> completed(
      SourceUnit unit, Collection<Language> languages, Predicate<String> wanted) {
    return languages.stream()
        .filter(language -> language.id().equals(unit.file().language()))
        .findFirst()
        .flatMap(
            language ->
                text.of(unit.path())
                    .filter(wanted)
                    .map(content -> new SourceUnit(unit.file(), language.read(content))));
  }

  /** The scan in numbers. */
  public AnalysisSummary summary() {
    int tests = (int) units.stream().filter(SourceUnit::isTest).count();
    long lines = units.stream().mapToLong(unit -> unit.facts().lines()).sum();
    int types = units.stream().mapToInt(unit -> Types.count(unit.facts().types())).sum();
    return new AnalysisSummary(units.size(), tests, lines, types, skipped);
  }
}
