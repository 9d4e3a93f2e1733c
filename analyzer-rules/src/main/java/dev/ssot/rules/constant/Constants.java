package dev.ssot.rules.constant;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FieldFact.Initialiser;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The constants of a tree whose values are worth comparing. */
final class Constants {

  /**
   * A type with more whole numbers than this is a table, such as that of the tokens of a parser.
   */
  private static final int TABLE = 8;

  /** Types whose instances everybody gets by a name, and makes anew in each place. */
  private static final Set<String> OWN = Set.of("boolean", "Logger", "Log");

  private final CodeIndex index;

  Constants(CodeIndex index) {
    this.index = index;
  }

  List<Constant> all() {
    List<Constant> all = new ArrayList<>();
    for (TypeSymbol type : index.types()) {
      if (!type.isTest() && !type.unit().facts().generated()) {
        addAll(type, all);
      }
    }
    return all;
  }

  private static void addAll(TypeSymbol type, List<Constant> all) {
    boolean table = in(type).filter(Constant::isWholeNumber).count() > TABLE;
    in(type)
        .filter(constant -> !(table && constant.isWholeNumber()) && isComparable(constant))
        .forEach(all::add);
  }

  private static Stream<Constant> in(TypeSymbol type) {
    return type.fact().fields().stream()
        .filter(FieldFact::isConstant)
        .filter(field -> !field.modifiers().has(Modifiers.ENUM_CONSTANT))
        .map(field -> new Constant(type, field));
  }

  /** A literal, or an expression that is made of more than names. */
  private static boolean isComparable(Constant constant) {
    Initialiser initialiser = constant.field().initialiser();
    return !OWN.contains(constant.field().type())
        && (initialiser == Initialiser.LITERAL
            || (initialiser != Initialiser.NAME
                && (constant.mentionsText() || constant.listsNumbers())));
  }
}
