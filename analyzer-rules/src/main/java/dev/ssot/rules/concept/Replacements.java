package dev.ssot.rules.concept;

import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What documentation says to use instead of a type, or that it was copied from. */
final class Replacements {

  private static final int LEAST_METHODS = 2;

  private final CodeIndex index;

  Replacements(CodeIndex index) {
    this.index = index;
  }

  /**
   * The types of the tree that the documentation of a type puts in its place, or of most of its
   * methods in theirs.
   */
  List<TypeSymbol> of(TypeSymbol type) {
    TypeSymbol said = named(type, type.fact().documentation());
    TypeSymbol found = said == null ? ofMethods(type) : said;
    return found == null ? List.of() : List.of(found);
  }

  private @Nullable TypeSymbol named(TypeSymbol type, Documentation documentation) {
    String name = documentation.replacement();
    int hash = name.indexOf('#');
    TypeSymbol other =
        name.isEmpty() || hash == 0
            ? null
            : index.lookUp(type, hash < 0 ? name : name.substring(0, hash));
    return other == type ? null : other;
  }

  private @Nullable TypeSymbol ofMethods(TypeSymbol type) {
    Map<TypeSymbol, Integer> replacing = new HashMap<>();
    int methods = 0;
    for (MethodFact method : type.fact().methods()) {
      if (method.modifiers().isPublic()) {
        methods++;
        TypeSymbol other =
            method.documentation().deprecated() ? named(type, method.documentation()) : null;
        if (other != null) {
          replacing.merge(other, 1, Integer::sum);
        }
      }
    }
    int least = Math.max(LEAST_METHODS, (methods + 1) / 2);
    return replacing.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  boolean replaces(TypeSymbol replacement, TypeSymbol replaced) {
    return of(replaced).contains(replacement);
  }
}
