package dev.ssot.reports.html;

import dev.ssot.model.concept.Signal;
import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.Cell;
import dev.ssot.model.result.ConceptSummary.Creation;
import dev.ssot.model.result.ConceptSummary.ImportPaths;
import dev.ssot.model.result.ConceptSummary.MatrixRow;
import dev.ssot.model.result.ConceptSummary.MemberSummary;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A tree of many modules in which much is wrong. */
final class LargeResult {

  private static final List<String> STEMS =
      List.of(
          "session",
          "cache",
          "invoice",
          "token",
          "metric",
          "mail",
          "audit",
          "search",
          "order",
          "price",
          "tenant",
          "upload",
          "queue",
          "lock",
          "event",
          "report",
          "currency",
          "address",
          "feature",
          "retry");
  private static final List<String> ROLES = List.of("manager", "client", "factory", "store");
  private static final String[] METHODS = {
    "open", "close", "find", "save", "remove", "refresh", "count", "publish", "validate", "expire"
  };

  private final Random random = new Random(7);
  private final int findings;

  LargeResult(int findings) {
    this.findings = findings;
  }

  Result result() {
    List<ConceptSummary> concepts = new ArrayList<>();
    for (String stem : STEMS) {
      concepts.add(concept(stem, ROLES.get(concepts.size() % ROLES.size())));
    }
    List<Violation> violations =
        IntStream.range(0, findings)
            .mapToObj(i -> violation(i, concepts))
            .sorted(Violation.ORDER)
            .toList();
    return new Result(
        "0.1.0",
        "default",
        SampleRules.ALL,
        new AnalysisSummary(
            14_212,
            3_904,
            2_114_870,
            16_530,
            List.of(
                new AnalysisSummary.Skipped(
                    "billing/src/main/java/com/acme/Broken.java", 14, 3, "merge conflict marker"))),
        concepts.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList(),
        violations,
        SampleResult.withTotal(
            concepts.stream().flatMap(concept -> metrics(concept).stream()).toArray(Metric[]::new)),
        SampleResult.verdict(violations, 312));
  }

  private ConceptSummary concept(String stem, String role) {
    String simple = capital(stem) + capital(role);
    List<String> symbols = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(6); i++) {
      symbols.add(
          "com.acme."
              + module(i * 7 + stem.length())
              + "."
              + stem
              + "."
              + (i == 0
                  ? ""
                  : List.of(
                          "Legacy", "Default", "Cached", "New", "Simple", "Async", "Remote", "Base")
                      .get(i - 1))
              + simple);
    }
    List<MatrixRow> rows = new ArrayList<>();
    for (String method : METHODS) {
      boolean breaking = random.nextInt(3) == 0;
      rows.add(
          new MatrixRow(
              method,
              random.nextBoolean(),
              breaking ? "call-breaking" : "none",
              symbols.stream().map(symbol -> cell(symbol, method, breaking)).toList()));
    }
    return new ConceptSummary(
        stem + "-" + role,
        "discovered",
        0.61 + random.nextInt(38) / 100.0,
        symbols.get(0),
        List.of("most files refer to it", "it is not legacy"),
        "",
        List.of(),
        "",
        symbols.stream().map(symbol -> member(symbol, symbol.equals(symbols.get(0)))).toList(),
        rows,
        List.of(
            new ImportPaths(
                symbols.get(0),
                symbols.stream()
                    .map(
                        symbol ->
                            new ImportPaths.Path(
                                symbol,
                                symbol.equals(symbols.get(0)) ? "canonical" : "copy",
                                3 + random.nextInt(90)))
                    .toList())),
        List.of(new Creation("construction", "new " + simple + "(…)", 12, false)),
        List.of());
  }

  private Cell cell(String symbol, String method, boolean breaking) {
    if (random.nextInt(5) == 0) {
      return new Cell(symbol, List.of(), 0);
    }
    String first = breaking && random.nextBoolean() ? "String id" : "Id id";
    return new Cell(
        symbol,
        List.of("Optional<Value> " + method + "(" + first + ", Duration timeout)"),
        random.nextInt(40));
  }

  private MemberSummary member(String symbol, boolean canonical) {
    return new MemberSummary(
        symbol,
        canonical ? "canonical" : random.nextBoolean() ? "parallel" : "copy",
        0.6 + random.nextInt(40) / 100.0,
        List.of(new Signal("shared-methods", 0.4, "8 of 10 method names are shared")),
        place(symbol, 20),
        false,
        symbol.contains("Legacy"),
        callers(5 + random.nextInt(200)),
        10,
        List.of(),
        List.of());
  }

  private List<String> callers(int count) {
    return random
        .ints(count, 0, 4000)
        .mapToObj(number -> place("com.acme." + module(number) + ".use.Caller" + number, 1).path())
        .distinct()
        .sorted()
        .toList();
  }

  private Violation violation(int index, List<ConceptSummary> concepts) {
    RuleInfo rule = SampleRules.ALL.get(random.nextInt(SampleRules.ALL.size()));
    ConceptSummary concept = concepts.get(Math.min(random.nextInt(20), random.nextInt(20)));
    List<MemberSummary> members = concept.members();
    MemberSummary member = members.get(random.nextInt(members.size()));
    String caller = "com.acme." + module(random.nextInt(42)) + ".use.Caller" + index % 4000;
    Build build =
        new Build(
                rule.id(),
                concept.name(),
                caller + " -> " + member.symbol(),
                place(caller, 3 + random.nextInt(400)))
            .detail(Integer.toString(index))
            .says(
                SampleViolations.simple(caller)
                    + " uses "
                    + SampleViolations.simple(member.symbol())
                    + " where "
                    + SampleViolations.simple(concept.canonical())
                    + " should stay")
            .near(member.place(), "declared here")
            .shows("uses", random.nextInt(30))
            .sure(0.6 + random.nextInt(40) / 100.0)
            .mends("MoveType", member.symbol(), concept.canonical());
    if (random.nextInt(9) == 0) {
      build.weighs(Severity.INFO);
    }
    int standing = random.nextInt(10);
    if (standing > 1) {
      build.is(
          standing == 9 ? Violation.Status.SUPPRESSED : Violation.Status.BASELINED,
          "known since 2025");
    }
    return build.done();
  }

  private static Place place(String symbol, int line) {
    String module = symbol.split("\\.", -1)[2];
    String simple = SampleViolations.simple(symbol);
    return new Place(
        module + "/src/main/java/" + symbol.replace('.', '/') + ".java",
        Range.onLine(line, 14, simple.length()),
        "",
        List.of("public class " + simple + " implements AutoCloseable { // \u00bb"));
  }

  private static List<Metric> metrics(ConceptSummary concept) {
    String name = concept.name();
    int divergent = concept.divergentMethods();
    return List.of(
        new Metric("implementations", name, concept.members().size(), 1),
        new Metric("factories", name, 2, 1),
        new Metric("import-paths", name, concept.members().size(), 1),
        new Metric("divergent-signatures", name, divergent, 0),
        new Metric("contract-violations", name, 4, 0),
        new Metric("legacy-patterns", name, 1, 0));
  }

  private static String module(int number) {
    return List.of("billing", "search", "identity", "catalog", "checkout", "shipping", "support")
            .get(number % 7)
        + (number % 6 == 0 ? "" : Integer.toString(number % 6));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
