package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A method as callers see it, with qualified types.
 *
 * @param result the return type
 * @param thrown its exceptions as a clause with a space before it, or ""
 */
record Shape(String name, List<Slot> slots, String result, String thrown) {

  /** One parameter. */
  record Slot(String type, String name, boolean varargs) {

    String declaration() {
      return type + (varargs ? "... " : " ") + name;
    }
  }

  static Shape of(Spelling spelling, TypeSymbol owner, MethodFact method) {
    List<Slot> slots = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      slots.add(
          new Slot(spelling.type(owner, parameter.type()), parameter.name(), parameter.varargs()));
    }
    return new Shape(
        method.name(),
        slots,
        spelling.type(owner, method.returnType()),
        spelling.thrown(owner, method));
  }

  List<String> types() {
    return slots.stream().map(Slot::type).toList();
  }

  /** Whether both can be called with the same arguments. */
  boolean sameParameters(Shape other) {
    return types().equals(other.types());
  }

  /** Whether both look the same to a compiler. */
  boolean clashes(Shape other) {
    return name.equals(other.name) && erased(types()).equals(erased(other.types()));
  }

  private static List<String> erased(List<String> types) {
    return types.stream().map(type -> type.replaceAll("<.*>", "")).toList();
  }

  /** The head of a public declaration, up to its body. */
  String head() {
    String parameters = slots.stream().map(Slot::declaration).collect(Collectors.joining(", "));
    return "public " + result + " " + name + "(" + parameters + ")" + thrown;
  }

  @Override
  public String toString() {
    return name
        + types().stream()
            .map(type -> type.replaceAll("<.*>|[\\w$]+\\.", ""))
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
