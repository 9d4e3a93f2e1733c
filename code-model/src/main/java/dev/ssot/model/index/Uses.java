package dev.ssot.model.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which places name which type; names are resolved when a type is asked for that goes by them. */
final class Uses {

  private final CodeIndex index;
  private final Scopes scopes;
  private final Map<String, Map<TypeSymbol, List<Use>>> byName = new ConcurrentHashMap<>();
  private @Nullable Mentions mentions;

  Uses(CodeIndex index, Scopes scopes) {
    this.index = index;
    this.scopes = scopes;
  }

  List<Use> of(TypeSymbol type) {
    return byName.computeIfAbsent(type.name(), this::resolve).getOrDefault(type, List.of());
  }

  private Map<TypeSymbol, List<Use>> resolve(String name) {
    UsesOfName uses = new UsesOfName(name, index, scopes);
    mentions().of(name, uses);
    return uses.byType();
  }

  private synchronized Mentions mentions() {
    Mentions known = mentions;
    if (known == null) {
      known = new Mentions(index);
      mentions = known;
    }
    return known;
  }
}
