package dev.ssot.rules.concept;

import dev.ssot.model.concept.Contract;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far a member keeps a contract.
 *
 * @param missing the required methods of which it has not even the name
 * @param incorrect what stops a required method from being called as required, one entry a defect
 */
public record Compliance(List<MethodFact> missing, List<Defect> incorrect) {

  /** Why one method cannot be called as required. */
  public record Defect(MethodFact required, MethodSymbol found, String reason) {

    /** The defect as text that does not change with unrelated edits. */
    public String detail() {
      return required.name() + " " + reason;
    }
  }

  public static Compliance of(CodeIndex index, TypeSymbol member, Contract contract) {
    List<MethodSymbol> offered = index.publicMethods(member);
    List<MethodFact> missing = new ArrayList<>();
    List<Defect> incorrect = new ArrayList<>();
    for (MethodFact required : contract.methods()) {
      List<MethodSymbol> found =
          offered.stream().filter(m -> m.name().equals(required.name())).toList();
      if (found.isEmpty()) {
        missing.add(required);
      } else {
        incorrect.addAll(leastDefects(required, found));
      }
    }
    return new Compliance(List.copyOf(missing), List.copyOf(incorrect));
  }

  /** Those of the nearest overload; of several as near, whichever stands first, the same one. */
  private static List<Defect> leastDefects(MethodFact required, List<MethodSymbol> found) {
    return found.stream()
        .sorted(Comparator.comparing(method -> method.fact().signature()))
        .map(method -> defects(required, method))
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private static List<Defect> defects(MethodFact required, MethodSymbol found) {
    Variant wanted = Variant.of(required);
    Variant offered = Variant.of(found.fact());
    List<Defect> defects = new ArrayList<>();
    List<String> taken = new ArrayList<>(offered.types());
    for (String type : wanted.types()) {
      if (!taken.remove(type)) {
        defects.add(new Defect(required, found, "takes no " + type));
      }
    }
    if (!required.returnType().isEmpty() && wanted.asynchronous() != offered.asynchronous()) {
      defects.add(
          new Defect(
              required, found, offered.asynchronous() ? "is asynchronous" : "is not asynchronous"));
    }
    return defects;
  }
}
