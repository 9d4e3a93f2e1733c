package dev.ssot.reports;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.concept.PassedOver;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.Cell;
import dev.ssot.model.result.ConceptSummary.Creation;
import dev.ssot.model.result.ConceptSummary.ImportPaths;
import dev.ssot.model.result.ConceptSummary.MatrixRow;
import dev.ssot.model.result.ConceptSummary.MemberSummary;
import dev.ssot.model.result.Fixed;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Results for the tests to render. */
final class Samples {

  static final RuleInfo DUPLICATE =
      new RuleInfo(
          "duplicate-implementation",
          Family.IMPLEMENTATION,
          Severity.ERROR,
          "A type that does the same job as the canonical type of its concept.",
          "A correction that is made in one of them is missing in the other.",
          "Move its users to the canonical type, then delete it.",
          List.of(
              Option.number("min-score", 0.6, "How certain a member must be."),
              Option.integer("min-methods", 2, "How many methods a member must have."),
              Option.flag("tests", false, "Whether tests count."),
              Option.texts("ignore", List.of("*Mock"), "Names that do not count.")));

  static final RuleInfo DIVERGENT =
      new RuleInfo(
          "divergent-signature",
          Family.CONTRACT,
          Severity.WARNING,
          "One method name with more than one signature across the members of a concept.",
          "Callers cannot be moved from one member to the other.",
          "Give all members the signature of the contract.");

  private static final String UNIFIED =
      "src/main/java/com/example/chat/websocket/unified/UnifiedWebSocketManager.java";
  private static final String MANAGER =
      "src/main/java/com/example/chat/websocket/manager/WebSocketManager.java";

  private Samples() {}

  /** A violation with related places in its own file and in another. */
  static Violation duplicate() {
    return violation(
        DUPLICATE.id(),
        Severity.ERROR,
        "WebSocketManager does the same job as the canonical UnifiedWebSocketManager",
        at(MANAGER, 21, "public final class WebSocketManager {", "WebSocketManager", ""),
        List.of(
            at(
                UNIFIED,
                34,
                "public class UnifiedWebSocketManager implements WebSocketManagerProtocol {",
                "UnifiedWebSocketManager",
                "the canonical implementation, used in 18 files"),
            at(
                MANAGER,
                48,
                "  public CompletionStage<Void> emitCriticalEvent(String userId, Event event) {",
                "emitCriticalEvent",
                "1 of 9 methods that both have")));
  }

  /** A violation without evidence, fix, or related places. */
  static Violation divergent() {
    return new Violation(
        DIVERGENT.id(),
        Severity.WARNING,
        "b45f0a3c7d3e11aab45f0a3c7d3e11aa",
        Violation.Status.NEW,
        "websocket-manager",
        "com.example.chat.websocket.manager.WebSocketManager#getConnection",
        "getConnection",
        "getConnection has 2 signatures across the members of websocket-manager",
        "",
        at(
            MANAGER,
            102,
            "\tpublic Optional<Connection> getConnection(String connectionId) {",
            "getConnection",
            "takes a String"),
        List.of(),
        List.of(),
        0.75,
        null,
        "",
        false);
  }

  static final PassedOver PASSED_OVER =
      new PassedOver(
          "com.example.WebSocketManager",
          "com.example.test.FakeWebSocketManager",
          0.45,
          "one of them is test code");

  /** Every part of a result is filled. */
  static Result full() {
    List<Violation> violations = List.of(duplicate(), accepted(), divergent());
    return new Result(
        "0.1.0",
        "default",
        List.of(DIVERGENT, DUPLICATE),
        new AnalysisSummary(
            412,
            87,
            61_204,
            503,
            List.of(
                new AnalysisSummary.Skipped(
                    "src/main/java/com/example/Broken.java", 12, 3, "';' expected"),
                new AnalysisSummary.Skipped("src/main/java/Odd.java", 0, 0, "not UTF-8"))),
        List.of(concept()),
        violations,
        List.of(
            new Metric("implementations", "websocket-manager", 6, 1),
            new Metric("legacy-patterns", "", 3, 0)),
        new Verdict(false, "error", 1, 2, 1, 0, 2),
        List.of(fixed("com.example.LegacyPool"), fixed("com.example.OldSessions")),
        List.of(PASSED_OVER));
  }

  private static Fixed fixed(String subject) {
    return new Fixed(DUPLICATE.id(), "%032x".formatted(subject.hashCode()), "", subject, "");
  }

  /** A run that found nothing. */
  static Result clean() {
    return of(List.of(), new Verdict(true, "error", 0, 0, 0, 0, 0));
  }

  static Result of(List<Violation> violations, Verdict verdict) {
    return new Result(
        "0.1.0",
        "default",
        List.of(DIVERGENT, DUPLICATE),
        new AnalysisSummary(1, 0, 120, 2, List.of()),
        List.of(),
        violations,
        List.of(),
        verdict);
  }

  /** A result with that many new violations. */
  static Result many(int count) {
    List<Violation> violations =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    violation(
                        DUPLICATE.id(),
                        Severity.ERROR,
                        "T" + i + " does the same job as T",
                        at("src/T" + i + ".java", 1, "class T" + i + " {}", "T" + i, ""),
                        List.of()))
            .toList();
    return of(violations, new Verdict(false, "error", count, count, 0, 0, 0));
  }

  static Violation violation(
      String rule, Severity severity, String message, Place place, List<Place> related) {
    return new Violation(
        rule,
        severity,
        "0d4e5c7b9a8f61320d4e5c7b9a8f6132",
        Violation.Status.NEW,
        "websocket-manager",
        "com.example.chat.websocket.manager.WebSocketManager",
        "",
        message,
        "move its 14 users to UnifiedWebSocketManager, then delete it",
        place,
        related,
        List.of(
            new Finding.Evidence("shared methods", "9 of 11"),
            new Finding.Evidence("body similarity", "0.93"),
            new Finding.Evidence("using files", "14")),
        0.93,
        new Finding.Fix("MoveType", "a.WebSocketManager", "b.UnifiedWebSocketManager"),
        "",
        false);
  }

  /** The use of something deprecated. */
  static Violation use(String used, Place place, Place declared) {
    return new Violation(
        "legacy-use",
        Severity.WARNING,
        "7ac1de5c7b9a8f61320d4e5c7b9a8f61",
        Violation.Status.NEW,
        "",
        place.path(),
        used,
        "it uses the deprecated " + used,
        "stop using it",
        place,
        List.of(declared),
        List.of(new Finding.Evidence("legacy", used)),
        0.45,
        null,
        "",
        false);
  }

  /** A place at the first occurrence of a token in a line. */
  static Place at(String path, int line, String source, String token, String message) {
    int column = source.indexOf(token) + 1;
    return new Place(path, Range.onLine(line, column, token.length()), message, List.of(source));
  }

  private static Violation accepted() {
    Violation other = duplicate();
    return new Violation(
        other.rule(),
        other.severity(),
        "99999999000000000000000000000000",
        Violation.Status.BASELINED,
        other.concept(),
        "com.example.chat.websocket.connection.ConnectionManager",
        "",
        "ConnectionManager does the same job as the canonical UnifiedWebSocketManager",
        other.help(),
        at("src/main/java/C.java", 7, "class ConnectionManager {", "ConnectionManager", ""),
        List.of(),
        other.evidence(),
        0.8,
        other.fix(),
        "goes with release 4",
        false);
  }

  static ConceptSummary concept() {
    List<String> members =
        List.of(
            "com.example.chat.websocket.unified.UnifiedWebSocketManager",
            "com.example.chat.websocket.connection.ConnectionManager",
            "com.example.chat.websocket.manager.WebSocketManager");
    return new ConceptSummary(
        "websocket-manager",
        "discovered",
        0.93,
        members.get(0),
        List.of("18 files use it, the others 14 or fewer", "it has 11 of 12 methods"),
        "com.example.chat.core.WebSocketManagerProtocol",
        List.of("addConnection", "getConnection"),
        "com.example.chat.websocket.factory.WebSocketManagerFactory",
        List.of(
            member(members.get(0), "canonical", 1.0),
            member(members.get(1), "parallel", 0.81),
            member(members.get(2), "copy", 0.93)),
        List.of(
            row(members, "addConnection", true, "none", "(Connection): void", 3),
            row(members, "emitCriticalEvent", false, "asynchronous", "(String): void", 12),
            new MatrixRow(
                "getConnection",
                true,
                "call-breaking",
                List.of(
                    new Cell(members.get(0), List.of("(ConnectionId): Connection"), 7),
                    new Cell(members.get(1), List.of(), 0),
                    new Cell(
                        members.get(2), List.of("(String): Connection", "(): Connection"), 2)))),
        List.of(
            new ImportPaths(
                members.get(0),
                List.of(
                    new ImportPaths.Path(members.get(0), "canonical", 18),
                    new ImportPaths.Path(members.get(2), "copy", 14)))),
        List.of(
            new Creation("factory", "com.example.chat.websocket.factory.Factory#create", 5, true),
            new Creation("construction", members.get(2), 9, false)),
        List.of(new Exemption("com.example.test.FakeWebSocketManager", "a test double")));
  }

  private static MatrixRow row(
      List<String> members,
      String method,
      boolean required,
      String divergence,
      String signature,
      int callers) {
    List<Cell> cells = new ArrayList<>();
    members.forEach(member -> cells.add(new Cell(member, List.of(signature), callers)));
    return new MatrixRow(method, required, divergence, cells);
  }

  private static MemberSummary member(String symbol, String kind, double score) {
    String name = symbol.substring(symbol.lastIndexOf('.') + 1);
    return new MemberSummary(
        symbol,
        kind,
        score,
        List.of(
            new Signal("shared-methods", 0.4, "9 of 11 public methods have the same name"),
            new Signal("strategy", -0.1, "both implement WebSocketManagerProtocol")),
        at("src/" + name + ".java", 21, "public class " + name + " {", name, ""),
        false,
        kind.equals("copy"),
        List.of("src/Agent.java", "src/Route.java"),
        11,
        List.of("getConnectionHealth"),
        List.of("addConnection: is asynchronous"));
  }
}
