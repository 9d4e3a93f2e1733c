package dev.ssot.reports.html;

import static dev.ssot.reports.html.SampleConcept.CANONICAL;
import static dev.ssot.reports.html.SampleConcept.NAME;
import static dev.ssot.reports.html.SampleConcept.ROOT;

import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.Cell;
import dev.ssot.model.result.ConceptSummary.MatrixRow;
import dev.ssot.model.result.ConceptSummary.MemberSummary;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the rules find in the sample. */
final class SampleViolations {

  private SampleViolations() {}

  static List<Violation> of(ConceptSummary concept) {
    List<Violation> all = new ArrayList<>();
    MemberSummary canonical = concept.members().get(0);
    for (MemberSummary member : concept.members().subList(1, 6)) {
      all.add(duplicate(member, canonical));
      all.add(undeclared(member));
    }
    for (MemberSummary member : concept.members()) {
      for (String method : member.missing()) {
        all.add(missing(member, method));
      }
    }
    concept.matrix().stream()
        .filter(MatrixRow::isDivergent)
        .forEach(row -> all.add(divergent(row, concept)));
    Lines.of("imports.txt").forEach(line -> all.addAll(use(line.split(" ", 4))));
    all.add(
        new Build("fragmented-factory", NAME, CANONICAL, canonical.place())
            .says(
                "UnifiedWebSocketManager is created in 4 ways: factory, adapter, direct construction, global accessor")
            .shows("ways", 4)
            .shows("constructions", 9)
            .done());
    for (String method :
        List.of("createIsolatedManager", "getManagerByUser", "getActiveConnectionsCount")) {
      all.add(
          new Build("incomplete-factory", NAME, concept.factory(), concept.members().get(1).place())
              .detail(method)
              .says("WebSocketManagerFactory lacks the required method " + method)
              .done());
    }
    all.add(clone(concept));
    return all;
  }

  private static Violation duplicate(MemberSummary member, MemberSummary canonical) {
    return new Build("duplicate-implementation", NAME, member.symbol(), member.place())
        .says(
            simple(member.symbol())
                + " does the job of UnifiedWebSocketManager ("
                + member.kind()
                + ")")
        .detail(member.kind())
        .near(canonical.place(), "the canonical type")
        .shows("score", String.format(Locale.ROOT, "%.2f", member.score()))
        .shows("shared methods", 18)
        .shows("using files", member.usingFiles())
        .sure(member.score())
        .mends("RedirectToCanonical", member.symbol(), CANONICAL)
        .done();
  }

  private static Violation undeclared(MemberSummary member) {
    return new Build("contract-not-declared", NAME, member.symbol(), member.place())
        .says(simple(member.symbol()) + " does not declare WebSocketManagerProtocol")
        .done();
  }

  private static Violation missing(MemberSummary member, String method) {
    return new Build("missing-method", NAME, member.symbol(), member.place())
        .detail(method)
        .says(
            simple(member.symbol())
                + " lacks "
                + method
                + ", which WebSocketManagerProtocol requires")
        .is(
            method.startsWith("handle") ? Violation.Status.BASELINED : Violation.Status.NEW,
            method.startsWith("handle") ? "Accepted when ssot was introduced" : "")
        .done();
  }

  private static Violation divergent(MatrixRow row, ConceptSummary concept) {
    Build build =
        new Build(
                "divergent-signature",
                NAME,
                CANONICAL + "#" + row.method(),
                concept.members().get(0).place())
            .weighs(row.divergence().equals("asynchronous") ? Severity.WARNING : Severity.ERROR)
            .detail(row.method());
    int variants = 0;
    for (Cell cell : row.cells()) {
      for (String signature : cell.signatures()) {
        variants++;
        build.near(
            SampleConcept.place(
                cell.member(), 60 + variants, "    public " + signature + " {", row.method()),
            signature);
      }
    }
    return build
        .says(
            row.method() + " has several signatures across the members (" + row.divergence() + ")")
        .shows("divergence", row.divergence())
        .shows("members", variants)
        .done();
  }

  private static List<Violation> use(String[] line) {
    String path = line[0];
    int number = Integer.parseInt(line[1]);
    String file = path.substring(path.indexOf("com/"), path.length() - 5).replace('/', '.');
    if (line[2].equals("new")) {
      int column = line[3].indexOf("new ") + 9;
      Place place =
          new Place(
              path,
              Range.onLine(
                  number, column, line[3].split("new ", -1)[1].split(" ", -1)[0].indexOf('(') + 4),
              "",
              List.of("        " + line[3].substring(line[3].indexOf(' ') + 1)));
      String type = line[3].substring(0, line[3].indexOf(' '));
      return List.of(
          new Build("bypassed-factory", NAME, file, place)
              .detail(type)
              .says(
                  simple(file)
                      + " constructs "
                      + type
                      + " instead of asking WebSocketManagerFactory")
              .mends(
                  "ReplaceConstructor",
                  type,
                  ROOT + "websocket.factory.WebSocketManagerFactory#createManager")
              .done());
    }
    String target = line[2];
    String to =
        target.endsWith("Connection")
            ? ROOT + "websocket.unified.WebSocketConnection"
            : target.endsWith("Protocol")
                ? ROOT + "core.WebSocketManagerProtocol"
                : target.endsWith("Factory")
                    ? ROOT + "websocket.factory.WebSocketManagerFactory"
                    : CANONICAL;
    if (target.equals(to)) {
      return List.of();
    }
    Place place =
        new Place(
            path, Range.onLine(number, 8, target.length()), "", List.of("import " + target + ";"));
    boolean service = path.contains("/services/Digest") || path.contains("/services/Alert");
    return List.of(
        new Build("non-canonical-import", NAME, file + " -> " + target, place)
            .says(simple(file) + " uses " + simple(to) + " by the path " + target)
            .mends("MoveType", target, to)
            .is(
                service ? Violation.Status.SUPPRESSED : Violation.Status.NEW,
                service ? "Rewritten next quarter, see CHAT-118" : "")
            .done());
  }

  private static Violation clone(ConceptSummary concept) {
    List<String> left =
        List.of(
            "    public int pruneClosedConnections() {",
            "        int before = connections.size();",
            "        connections.values().removeIf(connection -> !connection.isOpen());",
            "        lastActivity = clock.instant();",
            "        return before - connections.size();",
            "    }");
    List<String> right =
        List.of(
            "    public int pruneClosedConnections() {",
            "        int before = connections.size();",
            "        connections.values().removeIf(each -> !each.isOpen());",
            "        return before - connections.size();",
            "    }");
    String a = concept.members().get(0).place().path();
    String b = concept.members().get(5).place().path();
    return new Build(
            "duplicate-method",
            NAME,
            CANONICAL + "#pruneClosedConnections()",
            new Place(b, new Range(204, 5, 208, 5), "", right))
        .says(
            "pruneClosedConnections of WebSocketManager is nearly that of UnifiedWebSocketManager")
        .near(new Place(a, new Range(178, 5, 183, 5), "", left), "the same body")
        .shows("similarity", "0.91")
        .sure(0.91)
        .done();
  }

  static String simple(String symbol) {
    return symbol.substring(symbol.lastIndexOf('.') + 1);
  }
}
