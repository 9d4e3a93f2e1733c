package dev.ssot.java.read;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the references of one file and the scopes that they stand in. */
final class References {

  private static final int UNNUMBERED = -1;
  private static final Comparator<Reference> SOURCE_ORDER =
      Comparator.comparingInt(Reference::line)
          .thenComparingInt(Reference::column)
          .thenComparingInt(Reference::length);

  private final List<Reference> found = new ArrayList<>();
  private final List<String> scopes = new ArrayList<>(List.of(""));
  private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));
  private String scope = "";
  private int number;
  private boolean deferred;

  /** Makes this the scope of what follows and returns the one before, to be handed back later. */
  String enter(String entered) {
    String before = scope;
    scope = entered;
    number = UNNUMBERED;
    return before;
  }

  /** Says whether what follows is done later, and returns what was said before. */
  boolean defer(boolean later) {
    boolean before = deferred;
    deferred = later;
    return before;
  }

  void add(ReferenceKind kind, String name, Node at) {
    add(kind, name, null, -1, Tokens.range(at));
  }

  void add(
      ReferenceKind kind, String name, @Nullable String receiver, int arguments, JavaToken at) {
    add(kind, name, receiver, arguments, Tokens.range(at));
  }

  void add(ReferenceKind kind, String name, @Nullable String receiver, int arguments, Range range) {
    Position begin = range.begin;
    int length = begin.line == range.end.line ? range.end.column - begin.column + 1 : name.length();
    place(kind, name, receiver, arguments, begin.line, begin.column, length);
  }

  void place(
      ReferenceKind kind,
      String name,
      @Nullable String receiver,
      int arguments,
      int line,
      int column,
      int length) {
    if (number == UNNUMBERED) {
      number = numbers.computeIfAbsent(scope, this::nextNumber);
    }
    found.add(
        new Reference(kind, name, receiver, arguments, number, line, column, length, deferred));
  }

  /** The receiver recorded for this call, one of the last that were added; null if unknown. */
  @Nullable String receiverOf(MethodCallExpr call) {
    Position begin = Tokens.range(call.getName()).begin;
    for (int i = found.size() - 1; i >= 0; i--) {
      Reference reference = found.get(i);
      if (reference.kind() == ReferenceKind.CALL
          && reference.line() == begin.line
          && reference.column() == begin.column) {
        return reference.receiver();
      }
    }
    return null;
  }

  private int nextNumber(String entered) {
    scopes.add(entered);
    return scopes.size() - 1;
  }

  List<String> scopes() {
    return List.copyOf(scopes);
  }

  List<Reference> inSourceOrder() {
    found.sort(SOURCE_ORDER);
    return List.copyOf(found);
  }
}
