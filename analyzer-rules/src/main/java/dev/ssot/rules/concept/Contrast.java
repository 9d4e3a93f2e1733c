package dev.ssot.rules.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How two names differ.
 *
 * @param ofOne the words that only the first one has, without those that say which of several it is
 * @param ofOther the words that only the second one has
 * @param shared the words that both have
 * @param isOneStored whether one is a row of a table and the other carries data by its name
 */
record Contrast(
    List<String> ofOne, List<String> ofOther, List<String> shared, boolean isOneStored) {

  /** What says of a type that its objects are rows of a table, or documents. */
  private static final Set<String> STORED =
      Set.of("Entity", "TableName", "Table", "Document", "Embeddable", "MappedSuperclass");

  /** What carries data to and from those who call. */
  private static final Set<String> CARRIERS =
      Set.of("dto", "vo", "request", "response", "req", "resp", "param", "params", "form", "view");

  /** What carries data from one layer of an application to the next. */
  private static final Set<String> DATA_LAYERS =
      Set.of(
          "dto",
          "vo",
          "bo",
          "po",
          "entity",
          "model",
          "param",
          "params",
          "request",
          "response",
          "req",
          "resp",
          "form",
          "event",
          "message",
          "result",
          "command",
          "query",
          "view",
          "row",
          "payload",
          "body",
          "bean",
          "record",
          "table",
          "api",
          "rest",
          "info",
          "data",
          "item");

  /** What hands a call on from one layer to the next. */
  private static final Set<String> CALL_LAYERS =
      Set.of(
          "controller",
          "service",
          "handler",
          "dao",
          "mapper",
          "repository",
          "resource",
          "endpoint",
          "proxy",
          "client",
          "server",
          "facade",
          "gateway",
          "action",
          "remote",
          "console",
          "inner");

  private static final Map<String, Set<String>> OPPOSITES = new HashMap<>();

  static {
    for (String pair :
        List.of(
            "start end",
            "start stop",
            "start fail",
            "end fail",
            "begin end",
            "first last",
            "add remove",
            "add delete",
            "create update",
            "create delete",
            "update delete",
            "insert update",
            "insert delete",
            "save load",
            "read write",
            "reader writer",
            "input output",
            "in out",
            "source target",
            "source sink",
            "producer consumer",
            "request response",
            "client server",
            "local remote",
            "encode decode",
            "encoder decoder",
            "encrypt decrypt",
            "serializer deserializer",
            "lexer parser",
            "online offline",
            "connect disconnect",
            "success failed",
            "success failure",
            "succeeded failed",
            "open close",
            "opened closed",
            "enable disable",
            "push pull",
            "import export",
            "importer exporter",
            "min max",
            "upper lower",
            "left right",
            "before after",
            "pre post",
            "up down",
            "key value",
            "get set",
            "getter setter",
            "send receive",
            "sender receiver",
            "lock unlock",
            "subscribe unsubscribe",
            "register deregister",
            "publisher subscriber",
            "master worker",
            "parent child",
            "entry filter",
            "pause resume",
            "pause stop",
            "ascending descending",
            "sync async",
            "many one",
            "map set",
            "list map",
            "list set",
            "stateful stateless",
            "init term",
            "checked unchecked",
            "forward backward",
            "row column",
            "include exclude",
            "inclusive exclusive",
            "grant revoke",
            "allow deny",
            "internal external")) {
      String[] words = pair.split(" ", -1);
      OPPOSITES.computeIfAbsent(words[0], w -> new java.util.HashSet<>()).add(words[1]);
      OPPOSITES.computeIfAbsent(words[1], w -> new java.util.HashSet<>()).add(words[0]);
    }
  }

  static Contrast of(TypeProfile one, TypeProfile other) {
    List<String> shared = new ArrayList<>(one.words());
    shared.retainAll(other.words());
    return new Contrast(
        own(one, other),
        own(other, one),
        List.copyOf(shared),
        (isStored(one) && isCarrier(own(other, one)))
            || (isStored(other) && isCarrier(own(one, other))));
  }

  private static boolean isStored(TypeProfile profile) {
    return profile.type().fact().annotations().stream()
        .anyMatch(annotation -> STORED.contains(annotation.simpleName()));
  }

  private static boolean isCarrier(List<String> words) {
    return words.stream().anyMatch(CARRIERS::contains);
  }

  private static List<String> own(TypeProfile one, TypeProfile other) {
    return one.words().stream()
        .filter(word -> !other.words().contains(word) && !Words.isQualifier(word))
        .toList();
  }

  /** The two words that contradict each other, as {@code start and end}, or "". */
  String opposites() {
    for (String word : ofOne) {
      for (String against : ofOther) {
        if (OPPOSITES.getOrDefault(word, Set.of()).contains(against)) {
          return word + " and " + against;
        }
      }
    }
    return "";
  }

  /** Whether the names say one thing in two layers of an application. */
  boolean isOfLayers() {
    List<String> own = new ArrayList<>(ofOne);
    own.addAll(ofOther);
    boolean data = own.stream().allMatch(DATA_LAYERS::contains);
    boolean calls = own.stream().allMatch(CALL_LAYERS::contains) && own.contains("controller");
    return !own.isEmpty() && !shared.isEmpty() && (data || calls || isOneStored);
  }

  /** Whether both say for which primitive type they are, in one word or two. */
  boolean isOfPrimitives() {
    return ofOne.stream().allMatch(Words::isPrimitive)
        && ofOther.stream().allMatch(Words::isPrimitive);
  }

  /** Whether each name says something of its own beside what they have in common. */
  boolean hasTwoSubjects() {
    return !ofOne.isEmpty() && !ofOther.isEmpty();
  }
}
