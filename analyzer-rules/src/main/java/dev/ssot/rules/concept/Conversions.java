package dev.ssot.rules.concept;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a call that is written for one signature fits another. */
final class Conversions {

  /** What each of these types takes without a cast. */
  private static final Map<String, Set<String>> TAKES =
      Map.of(
          "Object", Set.of("*"),
          "CharSequence", Set.of("String", "StringBuilder"),
          "long", Set.of("int", "short", "byte", "char"),
          "double", Set.of("float", "int", "long"),
          "Collection", Set.of("List", "Set", "ArrayList", "HashSet"),
          "Iterable", Set.of("Collection", "List", "Set"),
          "List", Set.of("ArrayList", "LinkedList"),
          "Map", Set.of("HashMap", "TreeMap", "ConcurrentMap", "LinkedHashMap"),
          "Throwable", Set.of("Exception", "RuntimeException", "Error"));

  private Conversions() {}

  /** Whether calls of one do not fit the other even where both answer at once, or both later. */
  static boolean breaksCalls(Variant one, Variant other) {
    return between(one.answering(other.asynchronous()), other) == Divergence.CALL_BREAKING;
  }

  static Divergence between(Variant one, Variant other) {
    if (one.types().size() != other.types().size()
        || one.isStatic() != other.isStatic()
        || !one.thrown().equals(other.thrown())) {
      return Divergence.CALL_BREAKING;
    }
    if (one.asynchronous() != other.asynchronous()) {
      return Divergence.ASYNCHRONOUS;
    }
    boolean sameCalls = fits(one.types(), other.types()) || fits(other.types(), one.types());
    boolean sameResult = fits(one.result(), other.result()) || fits(other.result(), one.result());
    return sameCalls && sameResult ? Divergence.ANNOTATION_ONLY : Divergence.CALL_BREAKING;
  }

  private static boolean fits(List<String> given, List<String> taken) {
    for (int i = 0; i < given.size(); i++) {
      if (!fits(given.get(i), taken.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String given, String taken) {
    Set<String> others = TAKES.getOrDefault(taken, Set.of());
    return given.equals(taken) || others.contains("*") || others.contains(given);
  }
}
