package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The call of the canonical factory that stands for a construction. */
final class FactoryCall {

  private final Target target;
  private final TypeSymbol factory;
  private final Shape method;
  private final String id;

  private FactoryCall(Target target, TypeSymbol factory, Shape method, String id) {
    this.target = target;
    this.factory = factory;
    this.method = method;
    this.id = id;
  }

  /** The first method of the factory's duties that creates; empty without such a factory. */
  static Optional<FactoryCall> of(Target target, CodeIndex index) {
    TypeSymbol factory = index.type(target.factory()).orElse(null);
    if (factory == null || !factory.isMadeOfNothing()) {
      return Optional.empty();
    }
    Spelling spelling = new Spelling(index);
    for (String name : target.factoryMethods()) {
      for (MethodFact method : factory.fact().methods()) {
        Shape shape = Shape.of(spelling, factory, method);
        if (method.name().equals(name) && shape.result().equals(target.canonical())) {
          String id = factory.qualifiedName() + "#" + method.signature();
          return Optional.of(new FactoryCall(target, factory, shape, id));
        }
      }
    }
    return Optional.empty();
  }

  String receiver() {
    return "new " + factory.qualifiedName() + "()";
  }

  /** The whole call with given arguments. */
  String with(String arguments) {
    return receiver() + "." + method.name() + "(" + arguments + ")";
  }

  /** Whether so many arguments are what the method takes. */
  boolean takes(int arguments) {
    return method.slots().size() == arguments;
  }

  /** What stands for a constructor; empty if the method takes more or less. */
  Optional<Recipe> instead(Shape constructor, String signature) {
    List<Recipe.Argument> arguments = new ArrayList<>();
    for (Shape.Slot wanted : method.slots()) {
      int position = constructor.types().indexOf(wanted.type());
      boolean unique = position == constructor.types().lastIndexOf(wanted.type());
      if (position < 0 || !unique) {
        return Optional.empty();
      }
      arguments.add(new Recipe.Argument.Old(position));
    }
    return arguments.size() != constructor.slots().size()
        ? Optional.empty()
        : Optional.of(
            new Recipe.ReplaceConstructor(
                target.canonical() + "#" + signature, id, receiver(), arguments));
  }
}
