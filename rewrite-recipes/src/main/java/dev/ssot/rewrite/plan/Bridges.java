package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Derives methods for a type from those that it has. What is derived is one hand-over to one method
 * that is there; where two would do equally well, nothing is derived.
 */
final class Bridges {

  private final TypeSymbol type;
  private final Spelling spelling;
  private final Arguments arguments;
  private final UnaryOperator<String> canonicalType;

  /**
   * Bridges for a type.
   *
   * @param canonicalType the type to take for another one, by which it is a second path
   */
  Bridges(CodeIndex index, TypeSymbol type, UnaryOperator<String> canonicalType) {
    this.type = type;
    this.spelling = new Spelling(index);
    this.arguments = new Arguments(index, type);
    this.canonicalType = canonicalType;
  }

  /**
   * A derived method.
   *
   * @param source its declaration
   * @param origin what it hands on to, for a person to read
   * @param sameName whether it is only another shape of a method that is there
   */
  record Derived(Shape shape, String source, String origin, boolean sameName) {}

  private record Candidate(String statements, String origin, int cost, boolean sameName) {}

  /** Whether the type has a method that is called the same way and answers the same. */
  boolean has(Shape wanted) {
    return own().stream()
        .anyMatch(
            mine -> mine.clashes(wanted) && same(mine.result()).equals(same(wanted.result())));
  }

  /** Whether the type has a method that stands in the way of the wanted one. */
  boolean clashes(Shape wanted) {
    return own().stream().anyMatch(mine -> mine.clashes(wanted));
  }

  private String same(String written) {
    return canonicalType.apply(written);
  }

  private List<Shape> own() {
    return type.fact().methods().stream()
        .filter(method -> !method.modifiers().isStatic())
        .map(method -> Shape.of(spelling, type, method))
        .toList();
  }

  private List<Shape> callable() {
    return type.publicMethods()
        .filter(method -> !method.modifiers().isStatic())
        .map(method -> Shape.of(spelling, type, method))
        .toList();
  }

  /** Another shape of a method that the type has under the same name. */
  Optional<Derived> overload(Shape wanted) {
    return best(
        wanted,
        callable().stream()
            .filter(each -> each.name().equals(wanted.name()))
            .flatMap(each -> handOver(wanted, each, true).stream())
            .toList());
  }

  /** A method of another name, or one that can be made of two, or of a field. */
  Optional<Derived> derive(Shape wanted, List<Shape> more) {
    List<Shape> all = new ArrayList<>(callable());
    all.addAll(more);
    List<Candidate> candidates = new ArrayList<>();
    for (Shape each : all) {
      if (!each.clashes(wanted)) {
        handOver(wanted, each, each.name().equals(wanted.name())).ifPresent(candidates::add);
        lifted(wanted, each).ifPresent(candidates::add);
      }
    }
    size(wanted).ifPresent(candidates::add);
    return best(wanted, candidates);
  }

  private static Optional<Derived> best(Shape wanted, List<Candidate> candidates) {
    List<Candidate> sorted =
        candidates.stream().sorted(Comparator.comparingInt(Candidate::cost)).toList();
    if (sorted.isEmpty() || (sorted.size() > 1 && sorted.get(0).cost() == sorted.get(1).cost())) {
      return Optional.empty();
    }
    Candidate best = sorted.get(0);
    String source = wanted.head() + " {\n    " + best.statements() + "\n}";
    return Optional.of(new Derived(wanted, source, best.origin(), best.sameName()));
  }

  private Optional<Candidate> handOver(Shape wanted, Shape target, boolean sameName) {
    int shared = NameWords.of(wanted.name()).shared(NameWords.of(target.name()));
    if (!sameName && (shared == 0 || !sameKind(wanted, target))) {
      return Optional.empty();
    }
    return arguments
        .fill(wanted, target)
        .flatMap(
            filling ->
                ResultBridge.body(
                        target.name() + "(" + String.join(", ", filling.expressions()) + ")",
                        same(target.result()),
                        same(wanted.result()))
                    .map(
                        body ->
                            new Candidate(
                                body.statements(),
                                target.toString(),
                                10 * filling.cost() + 3 * body.cost() - 4 * shared,
                                sameName)));
  }

  /** A question may not lead to an order, and where there are no arguments nothing tells them. */
  private static boolean sameKind(Shape wanted, Shape target) {
    return !wanted.slots().isEmpty()
        && NameWords.of(wanted.name()).asks() == NameWords.of(target.name()).asks();
  }

  /** {@code removeConnection(UserId)} from {@code removeConnection(Id)} and {@code ids(UserId)}. */
  private Optional<Candidate> lifted(Shape wanted, Shape one) {
    if (!one.name().equals(wanted.name())
        || one.slots().size() != 1
        || !ResultBridge.isStage(one.result())
        || !wanted.result().endsWith("<Void>")) {
      return Optional.empty();
    }
    String element = one.slots().get(0).type();
    List<Shape> lists =
        callable().stream()
            .filter(each -> each.sameParameters(wanted))
            .filter(each -> each.result().matches("java\\.util\\.(Set|List|Collection)<.*>"))
            .filter(each -> each.result().endsWith("<" + element + ">"))
            .toList();
    if (lists.size() != 1) {
      return Optional.empty();
    }
    String call = lists.get(0).name() + "(" + names(wanted) + ")";
    return Optional.of(
        new Candidate(
            "return java.util.concurrent.CompletableFuture.allOf("
                + call
                + ".stream().map(each -> "
                + one.name()
                + "(each).toCompletableFuture())"
                + ".toArray(java.util.concurrent.CompletableFuture[]::new));",
            one + " for each of " + lists.get(0),
            8,
            true));
  }

  private static String names(Shape shape) {
    return String.join(", ", shape.slots().stream().map(Shape.Slot::name).toList());
  }

  /** {@code getConnectionCount()} from the size of {@code connections}. */
  private Optional<Candidate> size(Shape wanted) {
    NameWords words = NameWords.of(wanted.name());
    if (!wanted.slots().isEmpty() || !wanted.result().equals("int") || !words.has("count")) {
      return Optional.empty();
    }
    List<String> fields =
        type.fact().fields().stream()
            .filter(field -> spelling.type(type, field.type()).startsWith("java.util."))
            .map(FieldFact::name)
            .filter(name -> NameWords.of(name).words().stream().allMatch(words::has))
            .toList();
    return fields.size() == 1
        ? Optional.of(
            new Candidate(
                "return " + fields.get(0) + ".size();", "the field " + fields.get(0), 5, false))
        : Optional.empty();
  }

  Shape shape(TypeSymbol owner, MethodFact method) {
    return Shape.of(spelling, owner, method);
  }
}
