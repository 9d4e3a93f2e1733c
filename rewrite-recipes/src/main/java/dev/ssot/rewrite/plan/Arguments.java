package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out how one method can call another: which of its parameters goes where, what has to be
 * wrapped or unwrapped, and what the receiver itself knows.
 */
final class Arguments {

  private final CodeIndex index;
  private final Spelling spelling;
  private final TypeSymbol receiver;

  Arguments(CodeIndex index, TypeSymbol receiver) {
    this.index = index;
    this.spelling = new Spelling(index);
    this.receiver = receiver;
  }

  /**
   * A way to call.
   *
   * @param expressions what to hand over, in order
   * @param cost the further from the same parameters by the same names, the higher
   */
  record Filling(List<String> expressions, int cost) {}

  /** The cheapest way in which every parameter is used once; empty if there is none, or two. */
  Optional<Filling> fill(Shape caller, Shape target) {
    List<Filling> found = new ArrayList<>();
    search(caller, target, new boolean[caller.slots().size()], new Filling(List.of(), 0), found);
    int best = found.stream().mapToInt(Filling::cost).min().orElse(-1);
    List<Filling> cheapest = found.stream().filter(each -> each.cost() == best).toList();
    return cheapest.size() == 1 ? Optional.of(cheapest.get(0)) : Optional.empty();
  }

  private void search(
      Shape caller, Shape target, boolean[] used, Filling soFar, List<Filling> found) {
    int position = soFar.expressions().size();
    if (position == target.slots().size()) {
      if (allTrue(used)) {
        found.add(soFar);
      }
      return;
    }
    Shape.Slot wanted = target.slots().get(position);
    for (int i = 0; i < used.length; i++) {
      Filling next = used[i] ? null : extended(soFar, caller.slots().get(i), wanted);
      if (next != null) {
        used[i] = true;
        search(caller, target, used, next, found);
        used[i] = false;
      }
    }
    if (caller.slots().size() < target.slots().size()) {
      own(wanted).ifPresent(own -> search(caller, target, used, append(soFar, own, 4), found));
    }
  }

  private static boolean allTrue(boolean[] used) {
    for (boolean each : used) {
      if (!each) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Filling extended(Filling soFar, Shape.Slot given, Shape.Slot wanted) {
    int names = given.name().equals(wanted.name()) ? 0 : 1;
    if (given.type().equals(wanted.type())) {
      return append(soFar, given.name(), names);
    }
    String converted = converted(given, wanted.type());
    return converted == null ? null : append(soFar, converted, names + 2);
  }

  private static Filling append(Filling soFar, String expression, int cost) {
    List<String> more = new ArrayList<>(soFar.expressions());
    more.add(expression);
    return new Filling(List.copyOf(more), soFar.cost() + cost);
  }

  private @Nullable String converted(Shape.Slot given, String wanted) {
    if (given.type().equals(onlyComponent(wanted))) {
      return "new " + wanted + "(" + given.name() + ")";
    }
    TypeSymbol holder = index.type(given.type()).orElse(null);
    return holder != null && wanted.equals(onlyComponent(given.type()))
        ? given.name() + "." + componentName(holder) + "()"
        : null;
  }

  private static String componentName(TypeSymbol record) {
    return record.fact().fields().stream()
        .filter(field -> field.modifiers().has(Modifiers.RECORD_COMPONENT))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** The type of the only component of a record. */
  private @Nullable String onlyComponent(String type) {
    TypeSymbol symbol = index.type(type).orElse(null);
    if (symbol == null || symbol.kind() != TypeKind.RECORD) {
      return null;
    }
    List<String> components =
        symbol.fact().fields().stream()
            .filter(field -> field.modifiers().has(Modifiers.RECORD_COMPONENT))
            .map(field -> spelling.type(symbol, field.type()))
            .toList();
    return components.size() == 1 ? components.get(0) : null;
  }

  /** What the receiver itself answers for a parameter: its getter of that type and name. */
  private Optional<String> own(Shape.Slot wanted) {
    String getter =
        "get" + Character.toUpperCase(wanted.name().charAt(0)) + wanted.name().substring(1);
    return receiver.fact().methods().stream()
        .filter(method -> method.parameters().isEmpty() && !method.modifiers().isStatic())
        .filter(method -> method.name().equals(getter) || method.name().equals(wanted.name()))
        .filter(method -> spelling.type(receiver, method.returnType()).equals(wanted.type()))
        .map(MethodFact::name)
        .map(name -> name + "()")
        .findFirst();
  }
}
