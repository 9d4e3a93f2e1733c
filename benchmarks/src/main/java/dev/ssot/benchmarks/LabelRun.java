package dev.ssot.benchmarks;

import dev.ssot.model.Language;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Finding.Evidence;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.Rule;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.gate.Assessment;
import dev.ssot.rules.gate.Standard;
import dev.ssot.rules.policy.DefaultPolicy;
import dev.ssot.rules.scan.Progress;
import dev.ssot.rules.scan.Scan;
import dev.ssot.rules.scan.ScanOptions;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Analyses commits of many repositories in one process and writes for each what was found as groups
 * of symbols, one line of JSON a finding, in the form that the scoring script reads.
 *
 * <p>Arguments: the profiles, joined with commas; the output folder; a folder for facts, so that no
 * content is read twice; and the trees, each as {@code REPOSITORY@COMMIT} with the path of a git
 * directory in {@code .../OWNER+NAME/repo}.
 */
public final class LabelRun {

  private static final Set<String> SYMBOL_EVIDENCE = Set.of("canonical", "legacy", "replacement");

  private LabelRun() {}

  private record Tree(Path repository, String commit) {

    static Tree of(String argument) {
      int at = argument.lastIndexOf('@');
      return new Tree(Path.of(argument.substring(0, at)), argument.substring(at + 1));
    }

    String name() {
      Path project = repository.toAbsolutePath().normalize().getParent();
      return (project == null ? "" : project.getFileName()) + "@" + commit.substring(0, 12);
    }
  }

  public static void main(String[] arguments) throws IOException, UsageException {
    List<String> all = List.of(arguments);
    for (String argument : all.subList(3, all.size())) {
      run(
          Tree.of(argument),
          List.of(all.get(0).split(",", -1)),
          Path.of(all.get(1)),
          Path.of(all.get(2)));
    }
  }

  private static void run(Tree tree, List<String> profiles, Path output, Path facts)
      throws IOException, UsageException {
    long start = System.nanoTime();
    ScanOptions options = ScanOptions.defaults().withCache(facts);
    Scan scan =
        new Scanner(languages(), options, Progress.NONE).scan(tree.repository(), tree.commit());
    System.err.printf(
        "read in %d ms, %d new%n", (System.nanoTime() - start) / 1_000_000, scan.parsed());
    CodeIndex index = CodeIndex.of(scan.units(), languages());
    for (String name : profiles) {
      Path folder = Files.createDirectories(output.resolve(name));
      List<String> lines = findings(scan, index, Profile.of(name).orElseThrow());
      Files.write(folder.resolve(tree.name() + ".jsonl"), lines);
      System.err.printf("%s %s %d findings%n", tree.name(), name, lines.size());
    }
    System.err.printf("%d ms%n", (System.nanoTime() - start) / 1_000_000);
  }

  private static List<Language> languages() {
    return ServiceLoader.load(Language.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static List<String> findings(Scan scan, CodeIndex index, Profile profile) {
    List<Rule> rules =
        ServiceLoader.load(Rule.class).stream().map(ServiceLoader.Provider::get).toList();
    Analyzer analyzer = new Analyzer(languages(), rules, new DefaultPolicy(profile));
    Analyzer.Knowledge knowledge = analyzer.know(index);
    Assessment assessment = analyzer.assess(scan, knowledge, Standard.none());
    List<String> lines = new ArrayList<>();
    for (Violation violation : assessment.violations()) {
      List<String> symbols = new ArrayList<>(symbols(violation, knowledge));
      if (isOfOneName(violation)) {
        symbols.add(violation.subject());
      }
      lines.add(line(violation, symbols));
    }
    return lines;
  }

  private static Set<String> symbols(Violation violation, Analyzer.Knowledge knowledge) {
    Set<String> symbols = new LinkedHashSet<>();
    symbols.add(violation.subject());
    for (Evidence evidence : violation.evidence()) {
      if (SYMBOL_EVIDENCE.contains(evidence.name())) {
        symbols.add(evidence.value());
      }
    }
    if (violation.rule().equals("duplicate-implementation")) {
      knowledge
          .concepts()
          .named(violation.concept())
          .map(Concept::types)
          .filter(types -> types.size() <= 8)
          .ifPresent(types -> types.stream().map(TypeSymbol::qualifiedName).forEach(symbols::add));
    }
    if (violation.rule().equals("multiple-import-paths")) {
      violation.evidence().stream()
          .filter(evidence -> evidence.name().equals("canonical"))
          .flatMap(evidence -> knowledge.index().types(evidence.value()).stream())
          .flatMap(canonical -> knowledge.concepts().pathsTo(canonical).stream())
          .limit(8)
          .forEach(path -> symbols.add(path.path()));
    }
    return symbols;
  }

  /** Whether two declarations have the same qualified name; both are listed then. */
  private static boolean isOfOneName(Violation violation) {
    return violation.evidence().stream()
        .anyMatch(
            evidence ->
                evidence.name().equals("canonical")
                    && evidence.value().equals(violation.subject()));
  }

  private static String line(Violation violation, List<String> symbols) {
    String names = symbols.stream().map(LabelRun::quoted).collect(Collectors.joining(","));
    return "{\"rule\":"
        + quoted(violation.rule())
        + ",\"severity\":"
        + quoted(violation.severity().label())
        + ",\"score\":"
        + violation.confidence()
        + ",\"symbols\":["
        + names
        + "],\"message\":"
        + quoted(violation.message())
        + ",\"place\":"
        + quoted(violation.place().path() + ":" + violation.place().range().startLine())
        + ",\"evidence\":"
        + quoted(
            violation.evidence().stream()
                .map(e -> e.name() + ": " + e.value())
                .collect(Collectors.joining("; ")))
        + "}";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }
}
