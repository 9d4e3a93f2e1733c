package dev.ssot.rules.concept;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All ways in which the product of a concept comes into being, in production code.
 *
 * @param makers the types that hand out a product from methods of their own, and those methods
 * @param accessors the static methods without parameters that hand one out, apart from those of the
 *     factory that make a new one
 * @param constructions the places that construct a member directly
 */
public record Creators(
    Map<TypeSymbol, List<MethodSymbol>> makers,
    List<MethodSymbol> accessors,
    List<Use> constructions) {

  /** Finds them. */
  public static Creators of(CodeIndex index, Concept concept) {
    return new Search(index, concept).run();
  }

  private static final class Search {

    private final CodeIndex index;
    private final Set<TypeSymbol> products = new LinkedHashSet<>();
    private final @Nullable TypeSymbol factory;
    private final Map<TypeSymbol, List<MethodSymbol>> makers =
        new TreeMap<>(Comparator.<TypeSymbol>naturalOrder());
    private final List<MethodSymbol> accessors = new ArrayList<>();

    Search(CodeIndex index, Concept concept) {
      this.index = index;
      Factory declared = concept.factory();
      this.factory = declared == null ? null : declared.type();
      concept.types().stream().filter(type -> type != factory).forEach(products::add);
    }

    Creators run() {
      Set<TypeSymbol> owners = new LinkedHashSet<>();
      for (TypeSymbol product : products) {
        index.uses(product).stream()
            .filter(use -> !use.unit().isTest() && use.enclosing() != null)
            .map(Use::enclosing)
            .forEach(owners::add);
        owners.add(product);
      }
      owners.forEach(this::methodsOf);
      return new Creators(new LinkedHashMap<>(makers), List.copyOf(accessors), constructions());
    }

    private void methodsOf(TypeSymbol owner) {
      for (MethodFact method : owner.publicMethods().toList()) {
        TypeSymbol product = product(owner, method);
        if (product == null) {
          continue;
        }
        MethodSymbol symbol = new MethodSymbol(owner, method);
        if (isAccessor(owner, method, product)) {
          accessors.add(symbol);
        } else if (makes(owner, method, product)) {
          makers.computeIfAbsent(owner, o -> new ArrayList<>()).add(symbol);
        }
      }
    }

    private boolean isAccessor(TypeSymbol owner, MethodFact method, TypeSymbol product) {
      return method.modifiers().isStatic()
          && method.parameters().isEmpty()
          && !(owner == factory && constructs(owner, method, product));
    }

    private @Nullable TypeSymbol product(TypeSymbol owner, MethodFact method) {
      TypeSymbol returned =
          method.returnType().isEmpty()
              ? null
              : index.lookUp(owner, Signatures.raw(method.returnType()));
      return returned != null && products.contains(returned) ? returned : null;
    }

    /** A method of a member or of the factory that hands a product out, or any that makes one. */
    private boolean makes(TypeSymbol owner, MethodFact method, TypeSymbol product) {
      return owner == factory
          || (products.contains(owner) && owner != product)
          || constructs(owner, method, product);
    }

    private boolean constructs(TypeSymbol owner, MethodFact method, TypeSymbol product) {
      return index.uses(product).stream()
          .anyMatch(
              use ->
                  use.kind() == ReferenceKind.CONSTRUCT
                      && use.enclosing() == owner
                      && use.scope().endsWith("#" + method.signature()));
    }

    private List<Use> constructions() {
      Set<TypeSymbol> creating = new LinkedHashSet<>(makers.keySet());
      accessors.forEach(accessor -> creating.add(accessor.owner()));
      return products.stream()
          .flatMap(product -> index.codeUses(product).stream())
          .filter(use -> use.kind() == ReferenceKind.CONSTRUCT && !use.unit().isTest())
          .filter(use -> use.enclosing() != null)
          .filter(use -> !isWithin(use.enclosing(), creating))
          .filter(use -> !isWithin(use.enclosing(), products))
          .sorted(Comparator.comparing(Use::location))
          .toList();
    }

    /** A part of a type, such as a builder, may do what the type may. */
    private static boolean isWithin(@Nullable TypeSymbol type, Set<TypeSymbol> types) {
      for (TypeSymbol around = type; around != null; around = around.outer()) {
        if (types.contains(around)) {
          return true;
        }
      }
      return false;
    }
  }
}
