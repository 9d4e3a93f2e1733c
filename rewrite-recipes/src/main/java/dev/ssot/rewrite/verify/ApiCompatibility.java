package dev.ssot.rewrite.verify;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether everything that other code could use before is still there: public and protected types,
 * methods, constructors and fields of production code, perhaps inherited now.
 */
public final class ApiCompatibility {

  private final CodeIndex before;
  private final CodeIndex after;
  private final List<String> broken = new ArrayList<>();

  private ApiCompatibility(CodeIndex before, CodeIndex after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The symbols that are gone or can no longer be called as before, in the order of their names.
   */
  public static List<String> broken(CodeIndex before, CodeIndex after) {
    ApiCompatibility check = new ApiCompatibility(before, after);
    check.run();
    return check.broken;
  }

  private void run() {
    before.types().stream()
        .filter(type -> !type.isTest() && isVisible(type))
        .forEach(
            type ->
                after
                    .type(type.qualifiedName())
                    .ifPresentOrElse(
                        now -> members(type, now), () -> broken.add(type.qualifiedName())));
  }

  private static boolean isVisible(TypeSymbol type) {
    TypeSymbol outer = type.outer();
    boolean visible = type.fact().modifiers().isPublic() || type.fact().modifiers().isProtected();
    return visible && !type.fact().local() && (outer == null || isVisible(outer));
  }

  private void members(TypeSymbol then, TypeSymbol now) {
    Stream.concat(then.publicMethods(), protectedMethods(then))
        .filter(method -> !has(now, new CallShape(before, then, method)))
        .forEach(method -> broken.add(then.qualifiedName() + "#" + method.signature()));
    then.fact().constructors().stream()
        .filter(constructor -> constructor.modifiers().isPublic())
        .filter(constructor -> !hasConstructor(now, new CallShape(before, then, constructor)))
        .forEach(constructor -> broken.add(then.qualifiedName() + "#" + constructor.signature()));
    then.fact().fields().stream()
        .filter(field -> field.modifiers().isPublic())
        .filter(field -> !hasField(now, field))
        .forEach(field -> broken.add(then.qualifiedName() + "#" + field.name()));
  }

  private static Stream<MethodFact> protectedMethods(TypeSymbol type) {
    return type.fact().methods().stream().filter(method -> method.modifiers().isProtected());
  }

  private boolean has(TypeSymbol now, CallShape then) {
    return after.methods(now, then.method().name()).stream()
        .map(each -> new CallShape(after, each.owner(), each.fact()))
        .anyMatch(then::isKeptBy);
  }

  private boolean hasConstructor(TypeSymbol now, CallShape then) {
    return now.fact().constructors().stream()
        .map(each -> new CallShape(after, now, each))
        .anyMatch(then::isKeptBy);
  }

  private boolean hasField(TypeSymbol now, FieldFact field) {
    return Stream.concat(Stream.of(now), after.ancestors(now).stream())
        .flatMap(type -> type.fact().fields().stream())
        .anyMatch(each -> each.name().equals(field.name()));
  }
}
