package dev.ssot.rules.gate.check;

import dev.ssot.model.Language;
import dev.ssot.model.rule.Rule;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.gate.Assessment;
import dev.ssot.rules.gate.Standard;
import dev.ssot.rules.gate.baseline.Baseline;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Entry;
import dev.ssot.rules.scan.FoundTree;
import dev.ssot.rules.scan.Scan;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import dev.ssot.rules.scan.git.Revision;
import dev.ssot.rules.scan.recall.Recall;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of earlier commits, under the settings and by the rules of today. What a suppression
 * accepted at any time is accepted there, so that one that has ended makes its findings new.
 *
 * @param paths the arguments of the run
 */
public record Past(
    Settings settings,
    Scanner scanner,
    List<Language> languages,
    List<Rule> rules,
    List<Path> paths) {

  private static final String PURPOSE = "findings of a commit";

  /** The findings of a commit. */
  List<Entry> findings(Revision revision) throws UsageException {
    try (FoundTree tree = scanner.find(paths, revision)) {
      if (tree.isEmpty()) {
        return List.of();
      }
      Recall recall = recall(tree);
      Optional<List<Entry>> known = recall.bytes().flatMap(Past::entries);
      if (known.isPresent()) {
        tree.leave();
        return known.get();
      }
      Scan scan = tree.read();
      Analyzer analyzer = new Analyzer(languages, rules, settings.policy());
      Assessment assessment = analyzer.assess(scan, analyzer.know(scan), Standard.ofCommit());
      Baseline found = new Baseline(assessment.entries());
      keep(recall, found);
      return found.entries();
    }
  }

  /** Keeps the findings of a tree, which the next commit may be. */
  public void keep(FoundTree tree, List<Entry> findings) {
    keep(recall(tree), new Baseline(findings));
  }

  private Recall recall(FoundTree tree) {
    return new Recall(tree, settings, languages, rules, PURPOSE);
  }

  private static void keep(Recall recall, Baseline findings) {
    recall.keep(findings.text().getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<List<Entry>> entries(byte[] text) {
    try {
      String name = "the cache";
      return Optional.of(
          BaselineFile.read(name, new String(text, StandardCharsets.UTF_8)).entries().stream()
              .map(entry -> Entry.of(entry.identity()))
              .toList());
    } catch (UsageException e) {
      return Optional.empty();
    }
  }

  /** The findings that one of several commits has; of equal ones, as many as it has. */
  List<Entry> findings(List<Revision> revisions) throws UsageException {
    List<Entry> all = new ArrayList<>();
    for (Revision revision : revisions) {
      all = union(all, findings(revision));
    }
    return all;
  }

  /** All entries of the first list, and those of the second one that go beyond them. */
  static List<Entry> union(List<Entry> first, List<Entry> second) {
    Map<String, Integer> counts = new HashMap<>();
    first.forEach(entry -> counts.merge(entry.identity().key(), 1, Integer::sum));
    List<Entry> all = new ArrayList<>(first);
    for (Entry entry : second) {
      int left = counts.merge(entry.identity().key(), -1, Integer::sum);
      if (left < 0) {
        all.add(entry);
      }
    }
    return all;
  }
}
