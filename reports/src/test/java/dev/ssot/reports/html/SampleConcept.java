package dev.ssot.reports.html;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.Cell;
import dev.ssot.model.result.ConceptSummary.Creation;
import dev.ssot.model.result.ConceptSummary.ImportPaths;
import dev.ssot.model.result.ConceptSummary.MatrixRow;
import dev.ssot.model.result.ConceptSummary.MemberSummary;
import dev.ssot.model.result.Place;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sample's managers of WebSocket connections. */
final class SampleConcept {

  static final String NAME = "websocket-manager";
  static final String ROOT = "com.example.chat.";
  static final String CANONICAL = ROOT + "websocket.unified.UnifiedWebSocketManager";
  static final List<String> REQUIRED =
      List.of(
          "sendMessage",
          "broadcastMessage",
          "getConnectionCount",
          "addConnection",
          "removeConnection",
          "isUserConnected",
          "handleConnection",
          "handleDisconnection",
          "sendAgentEvent");
  private static final Set<String> ASYNCHRONOUS = Set.of("disconnectUser");

  private SampleConcept() {}

  static ConceptSummary concept() {
    Map<String, Map<String, List<String>>> types = types();
    return new ConceptSummary(
        NAME,
        "declared",
        1.0,
        CANONICAL,
        List.of(
            "ssot.yml names it",
            "14 of 28 files that use a manager use this one",
            "It has 22 of the 26 methods that the members offer together",
            "WebSocketManagerFactory creates it"),
        ROOT + "core.WebSocketManagerProtocol",
        REQUIRED,
        ROOT + "websocket.factory.WebSocketManagerFactory",
        types.entrySet().stream().map(type -> member(type.getKey(), type.getValue())).toList(),
        matrix(types),
        List.of(
            paths(
                "websocket.factory.WebSocketManagerFactory",
                2,
                "websocket.migration.WebSocketManagerFactory",
                "alias",
                2),
            paths(
                "core.WebSocketManagerProtocol",
                1,
                "websocket.factory.WebSocketManagerProtocol",
                "alias",
                1,
                "websocket.protocols.WebSocketManagerProtocol",
                "alias",
                1),
            paths(
                "websocket.unified.WebSocketConnection",
                1,
                "websocket.migration.WebSocketConnection",
                "copy",
                1,
                "websocket.protocols.WebSocketConnection",
                "alias",
                1,
                "websocket.factory.WebSocketConnection",
                "alias",
                1)),
        List.of(
            new Creation("factory", ROOT + "websocket.factory.WebSocketManagerFactory", 4, true),
            new Creation("construction", "new UnifiedWebSocketManager(…)", 9, false),
            new Creation(
                "factory-method", ROOT + "websocket.migration.WebSocketManagerAdapter", 4, false),
            new Creation(
                "accessor", ROOT + "websocket.WebSocketManagers#getWebSocketManager()", 2, false)),
        List.of(
            new Exemption(
                ROOT + "websocket.unified.HeartbeatMonitor",
                "Watches connections and keeps none")));
  }

  /** Signatures by method by type. */
  private static Map<String, Map<String, List<String>>> types() {
    Map<String, Map<String, List<String>>> types = new LinkedHashMap<>();
    Map<String, List<String>> current = Map.of();
    for (String line : Lines.of("members.txt")) {
      if (line.startsWith("type ")) {
        current = new LinkedHashMap<>();
        types.put(line.substring(5), current);
      } else if (line.contains("(")) {
        String signature = line.substring(line.indexOf(' ') + 1);
        String head = signature.substring(0, signature.indexOf('('));
        String name = head.substring(head.lastIndexOf(' ') + 1);
        current.computeIfAbsent(name, key -> new ArrayList<>()).add(signature);
      }
    }
    return types;
  }

  private static MemberSummary member(String type, Map<String, List<String>> methods) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    List<String> missing = REQUIRED.stream().filter(name -> !methods.containsKey(name)).toList();
    List<String> incorrect =
        REQUIRED.stream()
            .filter(methods::containsKey)
            .map(name -> name + " takes other parameters than the contract")
            .toList();
    int line =
        Lines.of("members.txt").stream()
            .dropWhile(text -> !text.equals("type " + type))
            .filter(text -> text.endsWith(" class"))
            .map(text -> Integer.valueOf(text.split(" ", -1)[0]))
            .findFirst()
            .orElse(1);
    return new MemberSummary(
        type,
        kind(simple),
        type.equals(CANONICAL) ? 1.0 : 0.78 + simple.length() % 7 * 0.03,
        signals(simple),
        place(type, line, "public class " + simple + " {", simple),
        false,
        simple.equals("WebSocketManagerAdapter") || simple.equals("ConnectionManager"),
        users(type),
        methods.values().stream().mapToInt(List::size).sum(),
        missing,
        incorrect);
  }

  static Place place(String type, int line, String text, String token) {
    int column = Math.max(text.indexOf(token), 0) + 1;
    return new Place(
        "src/main/java/" + type.replace('.', '/') + ".java",
        Range.onLine(line, column, token.length()),
        "",
        List.of(text));
  }

  private static String kind(String simple) {
    return switch (simple) {
      case "UnifiedWebSocketManager" -> "canonical";
      case "IsolatedWebSocketManager" -> "copy";
      case "WebSocketManagerAdapter", "WebSocketManagerFactory" -> "wrapper";
      default -> "parallel";
    };
  }

  private static List<Signal> signals(String simple) {
    return List.of(
        new Signal(
            "shared-methods",
            0.31,
            "18 of its public method names are shared with the canonical type"),
        new Signal(
            "domain-stem",
            0.22,
            "“" + simple + "” has the role word Manager and the stem WebSocket"),
        new Signal(
            "similar-bodies",
            0.17,
            "64 % of its method bodies are nearly those of the canonical type"),
        new Signal("same-fields", 0.08, "both keep a map from UserId to connections"),
        new Signal("shared-interface", -0.04, "neither declares WebSocketManagerProtocol"));
  }

  private static List<String> users(String type) {
    return Lines.of("imports.txt").stream()
        .filter(line -> line.endsWith(" " + type))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  private static List<MatrixRow> matrix(Map<String, Map<String, List<String>>> types) {
    Set<String> names = new LinkedHashSet<>(REQUIRED);
    Set<String> others = new TreeSet<>();
    types.values().forEach(methods -> others.addAll(methods.keySet()));
    names.addAll(others);
    return names.stream().map(name -> row(name, types)).toList();
  }

  private static MatrixRow row(String name, Map<String, Map<String, List<String>>> types) {
    List<Cell> cells = new ArrayList<>();
    Set<List<String>> variants = new LinkedHashSet<>();
    types.forEach(
        (type, methods) -> {
          List<String> signatures = methods.getOrDefault(name, List.of());
          if (!signatures.isEmpty()) {
            variants.add(signatures);
          }
          int callers = signatures.isEmpty() ? 0 : (name.length() * 7 + type.length()) % 11;
          cells.add(new Cell(type, signatures, callers));
        });
    String divergence =
        variants.size() < 2
            ? "none"
            : ASYNCHRONOUS.contains(name) ? "asynchronous" : "call-breaking";
    return new MatrixRow(name, REQUIRED.contains(name), divergence, cells);
  }

  private static ImportPaths paths(String symbol, int uses, Object... others) {
    List<ImportPaths.Path> paths = new ArrayList<>();
    paths.add(new ImportPaths.Path(ROOT + symbol, "canonical", uses));
    for (int i = 0; i < others.length; i += 3) {
      paths.add(
          new ImportPaths.Path(ROOT + others[i], (String) others[i + 1], (Integer) others[i + 2]));
    }
    return new ImportPaths(ROOT + symbol, paths);
  }
}
