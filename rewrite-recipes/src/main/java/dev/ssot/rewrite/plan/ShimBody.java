package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.source.Location;
import java.util.ArrayList;
import java.util.List;

/** What is left in a type when another one does its work, and why that may not be possible. */
final class ShimBody {

  private final CodeIndex index;
  private final Target target;
  private final TypeSymbol type;
  private final TypeSymbol model;
  private final Spelling spelling;
  private final List<String> members = new ArrayList<>();
  private final List<ManualItem> objections = new ArrayList<>();

  ShimBody(CodeIndex index, Target target, TypeSymbol type, TypeSymbol model) {
    this.index = index;
    this.target = target;
    this.type = type;
    this.model = model;
    this.spelling = new Spelling(index);
    check();
    type.fact().constructors().forEach(this::constructor);
    type.fact().methods().forEach(this::method);
  }

  List<String> members() {
    return members;
  }

  List<ManualItem> objections() {
    return objections;
  }

  private void check() {
    if (type.kind() != TypeKind.CLASS || model.kind() != TypeKind.CLASS) {
      object(type.location(), "only a class can become a thin subclass");
    }
    if (model.fact().modifiers().isFinal()) {
      object(model.location(), model.name() + " is final and cannot be extended");
    }
    if (!index.supertypes(type).isEmpty() && !covered()) {
      object(type.location(), type.name() + " has a superclass that it would lose");
    }
    type.fact().fields().stream()
        .filter(field -> isVisible(field.modifiers()))
        .forEach(
            field ->
                object(
                    type.unit().at(field.nameRange()),
                    "the visible field " + field.name() + " has no counterpart"));
  }

  private boolean covered() {
    return index.supertypes(type).stream()
        .allMatch(
            supertype ->
                supertype.kind() == TypeKind.INTERFACE
                    || index.ancestors(model).contains(supertype));
  }

  private static boolean isVisible(Modifiers modifiers) {
    return modifiers.isPublic() || modifiers.isProtected();
  }

  private void constructor(MethodFact constructor) {
    if (constructor.modifiers().isPrivate()) {
      return;
    }
    Shape shape = Shape.of(spelling, type, constructor);
    boolean matched =
        model.fact().constructors().stream()
            .filter(each -> !each.modifiers().isPrivate())
            .anyMatch(each -> Shape.of(spelling, model, each).sameParameters(shape));
    if (!matched) {
      object(
          type.unit().at(constructor.nameRange()),
          model.name() + " has no constructor with the parameters " + shape.types());
      return;
    }
    members.add(
        visibility(constructor)
            + type.name()
            + "("
            + spelling.parameters(type, constructor)
            + ")"
            + shape.thrown()
            + " {\n    super("
            + String.join(", ", shape.slots().stream().map(Shape.Slot::name).toList())
            + ");\n}");
  }

  private static String visibility(MethodFact method) {
    Modifiers modifiers = method.modifiers();
    return modifiers.isPublic() ? "public " : modifiers.isProtected() ? "protected " : "";
  }

  private void method(MethodFact method) {
    if (method.modifiers().isPrivate()) {
      return;
    }
    if (SelfAccessor.is(index, target, type, method)) {
      members.add(
          "public " + target.canonical() + " " + method.name() + "() {\n    return this;\n}");
      return;
    }
    if (!hasCounterpart(method)) {
      object(
          type.unit().at(method.nameRange()),
          type.name() + "#" + method.signature() + " has no counterpart in " + model.name());
    }
  }

  private boolean hasCounterpart(MethodFact method) {
    Shape mine = Shape.of(spelling, type, method);
    return index.methods(model, method.name()).stream()
        .map(each -> Shape.of(spelling, each.owner(), each.fact()))
        .filter(each -> each.clashes(mine))
        .anyMatch(
            each ->
                target.canonicalType(each.result()).equals(target.canonicalType(mine.result())));
  }

  private void object(Location place, String reason) {
    objections.add(new ManualItem(place, reason));
  }
}
