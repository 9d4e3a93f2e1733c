package dev.ssot.rules.concept;

import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CodeIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The interfaces whose implementations a loader of services picks at run time. */
final class Services {

  private static final String LOADER = "ServiceLoader";
  private static final Set<String> SPRING = Set.of("SpringFactoriesLoader");

  /** A class literal is an argument of a call if it follows on the same line or the next one. */
  private static final int LINES = 1;

  private final Set<String> names = new HashSet<>();

  Services(CodeIndex index) {
    index.units().forEach(unit -> collect(unit.facts().references()));
  }

  private void collect(List<Reference> references) {
    for (int i = 0; i < references.size(); i++) {
      Reference call = references.get(i);
      if (isLoading(call)) {
        references.subList(i + 1, references.size()).stream()
            .takeWhile(each -> each.line() <= call.line() + LINES)
            .filter(each -> each.kind() == ReferenceKind.TYPE && each.scope() == call.scope())
            .limit(1)
            .forEach(type -> names.add(simple(type.name())));
      }
    }
  }

  private static boolean isLoading(Reference call) {
    String receiver = call.receiver();
    return call.kind() == ReferenceKind.CALL
        && call.name().startsWith("load")
        && receiver != null
        && (receiver.endsWith(LOADER) || SPRING.contains(simple(receiver)));
  }

  /** The first of some types that is such an interface, by its simple name. */
  Stream<String> among(List<String> types) {
    return types.stream().map(Services::simple).filter(names::contains);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
