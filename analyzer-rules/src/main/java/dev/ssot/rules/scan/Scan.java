package dev.ssot.rules.scan;

import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import java.nio.file.Path;
import java.util.List;

/**
 * A source tree, read.
 *
 * @param root what all paths are relative to: a real, absolute directory
 * @param units the files by path, those with problems included
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
    List<Skipped> skipped,
    int parsed,
    List<Stage> stages,
    SourceText text,
    List<String> notices) {

  /** The scan in numbers. */
  public AnalysisSummary summary() {
    int tests = (int) units.stream().filter(SourceUnit::isTest).count();
    long lines = units.stream().mapToLong(unit -> unit.facts().lines()).sum();
    int types = units.stream().mapToInt(unit -> Types.count(unit.facts().types())).sum();
    return new AnalysisSummary(units.size(), tests, lines, types, skipped);
  }
}
