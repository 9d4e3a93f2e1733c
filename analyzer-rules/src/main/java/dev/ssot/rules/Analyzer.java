package dev.ssot.rules;

import dev.ssot.model.Language;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Concepts;
import dev.ssot.model.concept.Contract;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.concept.PassedOver;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Bodies;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.rules.concept.DeclaredConcepts;
import dev.ssot.rules.concept.Discovery;
import dev.ssot.rules.gate.Assessment;
import dev.ssot.rules.gate.Gate;
import dev.ssot.rules.gate.Sighting;
import dev.ssot.rules.gate.Standard;
import dev.ssot.rules.gate.baseline.Entry;
import dev.ssot.rules.policy.Policy;
import dev.ssot.rules.scan.Scan;
import dev.ssot.rules.scan.Stage;
import dev.ssot.rules.summary.ConceptSummaries;
import dev.ssot.rules.summary.Metrics;
import dev.ssot.rules.summary.Places;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The way from a scan to a result. */
public final class Analyzer {

  private final Collection<Language> languages;
  private final List<Rule> rules;
  private final Policy policy;

  /**
   * An analyzer.
   *
   * @param rules in any order; those that the policy turns off do not run
   */
  public Analyzer(Collection<Language> languages, Collection<Rule> rules, Policy policy) {
    this.languages = List.copyOf(languages);
    this.policy = policy;
    this.rules =
        rules.stream()
            .filter(rule -> policy.runs(rule.info()))
            .sorted(Comparator.comparing(rule -> rule.info().id()))
            .toList();
  }

  /**
   * What an analysis knows before it judges.
   *
   * @param problems what the configuration names and the tree does not have, one sentence each
   */
  public record Knowledge(CodeIndex index, Concepts concepts, List<String> problems) {}

  /** Resolves all names and finds the concepts. */
  public Knowledge know(Scan scan) {
    return know(CodeIndex.of(scan.units(), languages));
  }

  /** Finds the concepts of a tree whose names are resolved. */
  public Knowledge know(CodeIndex index) {
    DeclaredConcepts lookUp = new DeclaredConcepts(index);
    List<Concept> declared = lookUp.resolve(policy.declarations());
    return new Knowledge(index, concepts(index, declared), lookUp.problems());
  }

  private Concepts concepts(CodeIndex index, List<Concept> declared) {
    if (!policy.discovers()) {
      return new Concepts(declared, List.of(), List.of());
    }
    Discovery discovery = new Discovery(index, policy.threshold());
    Set<TypeSymbol> taken = new HashSet<>();
    declared.forEach(concept -> taken.addAll(spokenFor(concept)));
    Predicate<TypeSymbol> excluded =
        type -> taken.contains(type) || policy.exemption(type.qualifiedName()).isPresent();
    List<Concept> all = new ArrayList<>();
    for (Concept concept : declared) {
      Concept joined = discovery.joined(concept, excluded);
      taken.addAll(joined.types());
      all.add(joined);
    }
    Concepts found = discovery.concepts(excluded);
    Set<String> names = new HashSet<>();
    declared.forEach(concept -> names.add(concept.name()));
    found.all().stream().filter(concept -> names.add(concept.name())).forEach(all::add);
    List<PassedOver> passedOver = new ArrayList<>(discovery.exempt(policy::exemption));
    passedOver.addAll(found.passedOver());
    return new Concepts(all, found.paths(), passedOver);
  }

  /** The types that have a part in a declared concept already. */
  private static List<TypeSymbol> spokenFor(Concept concept) {
    List<TypeSymbol> types = new ArrayList<>(concept.types());
    Contract contract = concept.contract();
    if (contract != null && contract.type() != null) {
      types.add(contract.type());
    }
    Factory factory = concept.factory();
    if (factory != null) {
      types.add(factory.type());
    }
    return types;
  }

  /** Runs the rules and judges what they find. */
  public Result analyze(Scan scan) {
    return judge(scan, know(scan));
  }

  /** The same for a tree whose names are resolved already. */
  public Result judge(Scan scan, Knowledge knowledge) {
    return judge(scan, knowledge, Standard.none()).result();
  }

  /**
   * A result, and what it was made of.
   *
   * @param findings what would be known of this tree if it were committed
   * @param times how long each rule took, the longest first; what the index works out only when it
   *     is asked is with the rule that asked first
   */
  public record Judgement(
      Result result, Assessment assessment, Supplier<List<Entry>> findings, List<Stage> times) {}

  /** The same, held against what was known. */
  public Judgement judge(Scan scan, Knowledge knowledge, Standard standard) {
    Function<String, List<String>> lines = lines(scan);
    Places places = new Places(lines);
    Gate gate = new Gate(policy, knowledge.index(), knowledge.concepts(), places, rules());
    Standard possible = standard.ofPart(!scan.summary().complete());
    List<Run> runs = runs(gate, knowledge, lines);
    List<Sighting> found = sightings(runs);
    Assessment assessment = gate.assess(found, possible);
    List<Violation> violations = assessment.violations();
    List<ConceptSummary> concepts =
        new ConceptSummaries(knowledge.index(), knowledge.concepts(), places).all();
    Result result =
        new Result(
            Version.TEXT,
            policy.profile(),
            rules(),
            scan.summary(),
            concepts,
            violations,
            Metrics.of(concepts, violations),
            gate.verdict(assessment, standard),
            assessment.gone(),
            List.of());
    return new Judgement(
        result, assessment, () -> gate.assess(found, Standard.ofCommit()).entries(), times(runs));
  }

  /** What the rules find in a tree, held against nothing. */
  public Assessment assess(Scan scan, Knowledge knowledge, Standard standard) {
    Gate gate =
        new Gate(
            policy,
            knowledge.index(),
            knowledge.concepts(),
            new Places(path -> List.of()),
            rules());
    return gate.assess(sightings(runs(gate, knowledge, lines(scan))), standard);
  }

  /** What one rule has found, and how long it took. */
  private record Run(List<Sighting> sightings, Stage stage) {}

  private List<Run> runs(Gate gate, Knowledge knowledge, Function<String, List<String>> lines) {
    Bodies bodies = new SourceBodies(languages, lines);
    return rules.parallelStream().map(rule -> run(rule, gate, knowledge, bodies)).toList();
  }

  private Run run(Rule rule, Gate gate, Knowledge knowledge, Bodies bodies) {
    long start = System.nanoTime();
    List<Sighting> sightings =
        gate.sightings(rule.info(), rule.check(analysis(rule, knowledge, bodies))).toList();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new Run(sightings, new Stage("  " + rule.info().id(), time));
  }

  private Analysis analysis(Rule rule, Knowledge knowledge, Bodies bodies) {
    return new Analysis(
        knowledge.index(),
        knowledge.concepts(),
        policy.legacy(),
        policy.options(rule.info()),
        bodies);
  }

  private static List<Sighting> sightings(List<Run> runs) {
    return runs.stream()
        .flatMap(run -> run.sightings().stream())
        .sorted((a, b) -> Violation.ORDER.compare(a.violation(), b.violation()))
        .toList();
  }

  private static List<Stage> times(List<Run> runs) {
    return runs.stream()
        .map(Run::stage)
        .sorted(Comparator.comparing(Stage::time).reversed())
        .toList();
  }

  /** Each file is read at most once more. */
  private static Function<String, List<String>> lines(Scan scan) {
    Map<String, List<String>> lines = new HashMap<>();
    return path -> {
      synchronized (lines) {
        return lines.computeIfAbsent(path, p -> scan.text().lines(p));
      }
    };
  }

  /** The rules that run, by id. */
  public List<RuleInfo> rules() {
    return rules.stream().map(Rule::info).toList();
  }
}
