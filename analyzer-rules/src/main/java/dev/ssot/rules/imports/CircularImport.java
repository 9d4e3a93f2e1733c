package dev.ssot.rules.imports;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.imports.PackageEdge.Import;
import dev.ssot.rules.spelling.Wording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the fewest imports that close cycles of packages. */
@AutoService(Rule.class)
public final class CircularImport implements Rule {

  /** How many places of one edge are worth a look. */
  private static final int SHOWN = 5;

  private static final Wording WORDING = Wording.of("circular-import");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
            "circular-import",
            Family.IMPORTS,
            Severity.WARNING,
            "A package that imports another one which leads back to it.",
            """
        Packages in a cycle can only be understood, tested, moved and released together: none of \
        them comes first. What is moved out of one of them drags the others along, so a \
        consolidation ends half-way.""",
            """
        Each finding is one edge of a cut: without all of them there is no cycle, and they take \
        fewer imports than others. Move the types that the edge needs to the package that uses \
        them, or below both of them, or let an interface on this side name what it needs. The \
        profile `recommended` only looks at the packages of concepts that ssot.yml declares.""")
        .quietIn(Profile.RECOMMENDED)
        .quietIn(Profile.MIGRATION);
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    Map<String, String> concepts = declared(analysis);
    return Knot.in(PackageGraph.edges(analysis.index())).stream()
        .flatMap(knot -> findings(knot, concepts));
  }

  /** The packages of members of declared concepts, and the names of those concepts. */
  private static Map<String, String> declared(Analysis analysis) {
    Map<String, String> concepts = new TreeMap<>();
    analysis.concepts().all().stream()
        .filter(concept -> concept.origin() == Concept.Origin.DECLARED)
        .forEach(
            concept ->
                concept
                    .types()
                    .forEach(type -> concepts.putIfAbsent(type.packageName(), concept.name())));
    return concepts;
  }

  private static Stream<Finding> findings(Knot knot, Map<String, String> concepts) {
    List<PackageEdge> cut = knot.cut();
    WaysBack ways = new WaysBack(knot);
    return cut.stream()
        .map(
            edge ->
                ofConcept(
                    finding(knot, ways, cut, edge),
                    concepts.getOrDefault(edge.from(), concepts.getOrDefault(edge.to(), ""))));
  }

  private static Finding ofConcept(Finding finding, String concept) {
    return concept.isEmpty() ? finding : finding.in(concept).severity(Severity.WARNING);
  }

  private static Finding finding(
      Knot knot, WaysBack ways, List<PackageEdge> cut, PackageEdge edge) {
    List<String> back = ways.of(edge);
    Finding finding =
        Finding.about(edge.from() + " -> " + edge.to(), edge.imports().get(0).location())
            .message(sentence(edge, back))
            .help(help(edge))
            .evidence("cycle", edge.from() + " -> " + String.join(" -> ", back))
            .evidence("imports to cut here", edge.weight() + " in " + count(edge.files(), "file"))
            .evidence("packages in the knot", knot.packages().size())
            .evidence("cut of the whole knot", whole(cut));
    for (Import further : edge.imports().stream().skip(1).limit(SHOWN - 1).toList()) {
      finding = finding.related(further.location(), "imports " + further.type().name() + " too");
    }
    return withWayBack(finding, ways, back);
  }

  private static Finding withWayBack(Finding finding, WaysBack ways, List<String> back) {
    Finding shown = finding;
    List<String> first = back.subList(0, Math.min(back.size(), SHOWN + 1));
    for (PackageEdge edge : ways.along(first).toList()) {
      shown =
          shown.related(
              edge.imports().get(0).location(),
              "back: " + edge.from() + " imports " + edge.to() + times(edge.weight()));
    }
    return shown;
  }

  private static String sentence(PackageEdge edge, List<String> back) {
    String start = "{} imports {}" + times(edge.weight());
    int between = back.size() - 2;
    if (between == 1) {
      return WORDING.say(
          start + ", which leads back through {}", edge.from(), edge.to(), back.get(1));
    }
    String way =
        between == 0
            ? ", which imports it as well"
            : ", which leads back through " + between + " others";
    return WORDING.say(start + way, edge.from(), edge.to());
  }

  private static String help(PackageEdge edge) {
    String users = edge.types().size() == 1 ? "it" : "them";
    String text = "move " + some(edge.types()) + " out of {}, or what uses " + users + " out of {}";
    return Wording.help().say(text, edge.to(), edge.from());
  }

  private static String times(int count) {
    return count == 1 ? "" : " " + count + " times";
  }

  private static String whole(List<PackageEdge> cut) {
    int imports = cut.stream().mapToInt(PackageEdge::weight).sum();
    return count(cut.size(), "edge") + " with " + count(imports, "import");
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String some(List<String> names) {
    int most = 3;
    String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
    return names.size() <= most ? first : first + " and " + (names.size() - most) + " more";
  }
}
