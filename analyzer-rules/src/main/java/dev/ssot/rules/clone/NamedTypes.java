package dev.ssot.rules.clone;

import dev.ssot.model.facts.Reference;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.source.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the names of types in methods mean: two that are called alike may be two types. */
final class NamedTypes {

  private final CodeIndex index;

  NamedTypes(CodeIndex index) {
    this.index = index;
  }

  /** Whether some name means one type in one method and another type in the other one. */
  boolean differ(MethodSymbol one, MethodSymbol other) {
    Map<String, String> theirs = namedIn(other);
    return namedIn(one).entrySet().stream()
        .anyMatch(each -> isOther(each.getValue(), theirs.get(each.getKey())));
  }

  private static boolean isOther(String type, @Nullable String other) {
    return other != null && !other.equals(type);
  }

  /** By simple name the types whose qualified names are certain, but for its own. */
  private Map<String, String> namedIn(MethodSymbol method) {
    Map<String, String> types = new HashMap<>();
    Range range = method.fact().range();
    for (Reference reference : method.owner().unit().facts().references()) {
      if (range.startLine() <= reference.line() && reference.line() <= range.endLine()) {
        add(method, name(reference), types);
      }
    }
    return types;
  }

  private static String name(Reference reference) {
    return switch (reference.kind()) {
      case TYPE, CONSTRUCT, NAME -> reference.name();
      case CALL -> receiver(reference);
      default -> "";
    };
  }

  private static String receiver(Reference call) {
    String receiver = call.receiver() == null ? "" : call.receiver();
    int colon = receiver.indexOf(':');
    return colon < 0 ? receiver : receiver.substring(0, colon);
  }

  private void add(MethodSymbol method, String name, Map<String, String> types) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    if (!simple.isEmpty() && Character.isUpperCase(simple.charAt(0))) {
      certain(method, name).ifPresent(type -> types.putIfAbsent(simple, type));
    }
  }

  private Optional<String> certain(MethodSymbol method, String name) {
    Resolved resolved = index.resolve(method.owner(), name);
    if (resolved instanceof Resolved.InTree tree) {
      return Optional.of(tree.type())
          .filter(type -> type.outermost() != method.owner().outermost())
          .map(TypeSymbol::qualifiedName);
    }
    return resolved instanceof Resolved.External external
        ? Optional.of(external.qualifiedName())
        : Optional.empty();
  }
}
