package dev.ssot.rules.concept;

import dev.ssot.model.facts.Documentation;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.List;

/** What documentation says to use instead of a type, or that it was copied from. */
final class Replacements {

  private final CodeIndex index;

  Replacements(CodeIndex index) {
    this.index = index;
  }

  /** The types of the tree that the documentation of a type puts in its place. */
  List<TypeSymbol> of(TypeSymbol type) {
    Documentation documentation = type.fact().documentation();
    List<TypeSymbol> found = new ArrayList<>();
    if (!documentation.replacement().isEmpty()) {
      String name = documentation.replacement();
      int hash = name.indexOf('#');
      TypeSymbol other =
          hash == 0 ? null : index.lookUp(type, hash < 0 ? name : name.substring(0, hash));
      if (other != null && other != type) {
        found.add(other);
      }
    }
    return found;
  }

  boolean replaces(TypeSymbol replacement, TypeSymbol replaced) {
    return of(replaced).contains(replacement);
  }
}
