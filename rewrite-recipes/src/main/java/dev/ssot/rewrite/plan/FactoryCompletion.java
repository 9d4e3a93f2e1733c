package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Safety;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Derives what a factory owes: another name for its one method that creates, a look-up in its one
 * map of products, and a sum over them.
 */
final class FactoryCompletion {

  private static final Pattern MAP =
      Pattern.compile(
          "java\\.util\\.(?:concurrent\\.)?(?:Concurrent|Hash)?Map<([^,<>]+),([^<>]+)>");

  private final TypeSymbol factory;
  private final TypeSymbol product;
  private final Spelling spelling;
  private final Bodies bodies;

  FactoryCompletion(CodeIndex index, TypeSymbol factory, TypeSymbol product, Bodies bodies) {
    this.factory = factory;
    this.product = product;
    this.spelling = new Spelling(index);
    this.bodies = bodies;
  }

  /** Adds the methods that are missing. */
  void complete(List<String> names, Completion completion) {
    for (String name : names) {
      if (factory.fact().methods().stream().noneMatch(method -> method.name().equals(name))) {
        add(name, completion);
      }
    }
  }

  private void add(String name, Completion completion) {
    Shape unknown = new Shape(name, List.of(), "void", "");
    Optional<String> written = bodies.of(factory.qualifiedName(), unknown);
    if (written.isPresent()) {
      completion.add(unknown, written.get(), Safety.SAFE);
      return;
    }
    derived(name)
        .ifPresentOrElse(
            source -> completion.add(unknown, source, Safety.REVIEW),
            () -> completion.leave(factory.location(), name + " of the factory has to be written"));
  }

  private Optional<String> derived(String name) {
    if (name.startsWith("create")) {
      return creation(name);
    }
    NameWords words = NameWords.of(name);
    return words.has("count")
        ? sum(name, words)
        : words.has("by") ? lookUp(name) : Optional.empty();
  }

  private Optional<String> creation(String name) {
    List<MethodFact> creating =
        factory
            .publicMethods()
            .filter(method -> !method.parameters().isEmpty())
            .filter(
                method ->
                    spelling.type(factory, method.returnType()).equals(product.qualifiedName()))
            .toList();
    if (creating.size() != 1) {
      return Optional.empty();
    }
    Shape there = Shape.of(spelling, factory, creating.get(0));
    String arguments = String.join(", ", there.slots().stream().map(Shape.Slot::name).toList());
    Shape wanted = new Shape(name, there.slots(), there.result(), there.thrown());
    return Optional.of(
        "/** The same as {@code "
            + there
            + "}. */\n"
            + wanted.head()
            + " {\n    return "
            + there.name()
            + "("
            + arguments
            + ");\n}");
  }

  private Optional<String> lookUp(String name) {
    return products()
        .map(
            products ->
                "/** The one there is, if there is one. */\npublic java.util.Optional<"
                    + product.qualifiedName()
                    + "> "
                    + name
                    + "("
                    + products.key()
                    + " "
                    + products.keyName()
                    + ") {\n    return java.util.Optional.ofNullable("
                    + products.field()
                    + ".get("
                    + products.keyName()
                    + "));\n}");
  }

  private Optional<String> sum(String name, NameWords words) {
    List<String> counts =
        product
            .publicMethods()
            .filter(method -> method.parameters().isEmpty() && method.returnType().equals("int"))
            .map(MethodFact::name)
            .filter(each -> NameWords.of(each).words().stream().allMatch(words::has))
            .toList();
    return counts.size() != 1
        ? Optional.empty()
        : products()
            .map(
                products ->
                    "/** The sum over all that there are. */\npublic int "
                        + name
                        + "() {\n    return "
                        + products.field()
                        + ".values().stream().mapToInt("
                        + product.qualifiedName()
                        + "::"
                        + counts.get(0)
                        + ").sum();\n}");
  }

  private record Products(String field, String key, String keyName) {}

  private Optional<Products> products() {
    List<Products> maps =
        factory.fact().fields().stream().flatMap(field -> products(field).stream()).toList();
    return maps.size() == 1 ? Optional.of(maps.get(0)) : Optional.empty();
  }

  private Optional<Products> products(FieldFact field) {
    Matcher map = MAP.matcher(spelling.type(factory, field.type()).replace(" ", ""));
    if (!map.matches() || !map.group(2).equals(product.qualifiedName())) {
      return Optional.empty();
    }
    String simple = Target.simple(map.group(1));
    String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    return Optional.of(new Products(field.name(), map.group(1), name));
  }
}
