package dev.ssot.rules.concept;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which member of a concept offers which method in which ways. */
public final class MethodMatrix {

  private final Map<String, Row> rows = new TreeMap<>();

  private MethodMatrix() {}

  /**
   * One method name.
   *
   * @param cells what each member that declares the method offers, in the order of the members: its
   *     own methods first, then the overloads that it inherits
   */
  public record Row(String method, Map<TypeSymbol, List<MethodFact>> cells) {

    /** All ways to call it, in the order of the members. */
    public Set<Variant> variants() {
      Set<Variant> all = new LinkedHashSet<>();
      cells.values().forEach(methods -> methods.forEach(m -> all.add(Variant.of(m))));
      return all;
    }

    public Set<Variant> of(TypeSymbol member) {
      Set<Variant> own = new LinkedHashSet<>();
      cells.getOrDefault(member, List.of()).forEach(m -> own.add(Variant.of(m)));
      return own;
    }

    /** Whether members that have the method disagree; one that offers every way agrees with all. */
    public boolean diverges() {
      return cells.size() > 1 && cells.keySet().stream().anyMatch(m -> !offersAll(m));
    }

    private boolean offersAll(TypeSymbol member) {
      return of(member).equals(variants());
    }

    /** Whether calls of some variant do not fit another, whenever they answer. */
    public boolean breaksCalls() {
      List<Variant> all = List.copyOf(variants());
      return all.stream()
          .anyMatch(one -> all.stream().anyMatch(other -> Conversions.breaksCalls(one, other)));
    }

    /** How badly its variants differ. */
    public Divergence divergence() {
      if (!diverges()) {
        return Divergence.NONE;
      }
      Divergence worst = Divergence.ANNOTATION_ONLY;
      List<Variant> all = List.copyOf(variants());
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          worst = worst.worse(Conversions.between(all.get(i), all.get(j)));
        }
      }
      return worst;
    }
  }

  public static MethodMatrix of(CodeIndex index, Concept concept) {
    MethodMatrix matrix = new MethodMatrix();
    for (TypeSymbol member : concept.types()) {
      Set<String> own = member.publicMethods().map(MethodFact::name).collect(Collectors.toSet());
      index.publicMethods(member).stream()
          .map(MethodSymbol::fact)
          .filter(method -> own.contains(method.name()) && !isOfObject(method))
          .forEach(method -> matrix.add(member, method));
    }
    return matrix;
  }

  private void add(TypeSymbol member, MethodFact method) {
    rows.computeIfAbsent(method.name(), name -> new Row(name, new LinkedHashMap<>()))
        .cells()
        .computeIfAbsent(member, m -> new ArrayList<>())
        .add(method);
  }

  private static boolean isOfObject(MethodFact method) {
    return switch (method.name()) {
      case "equals" -> method.parameters().size() == 1;
      case "hashCode", "toString" ->
          method.parameters().isEmpty() && !method.modifiers().has(Modifiers.STATIC);
      case "main" -> method.modifiers().isStatic();
      default -> false;
    };
  }

  /** All method names, sorted. */
  public List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** The method names whose signatures differ. */
  public List<Row> divergent() {
    return rows.values().stream().filter(Row::diverges).toList();
  }
}
