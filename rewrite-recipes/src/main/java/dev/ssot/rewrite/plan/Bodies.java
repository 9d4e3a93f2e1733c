package dev.ssot.rewrite.plan;

import java.util.Map;
import java.util.Optional;

/**
 * Methods that the user has written for a migration, so that none has to be derived.
 *
 * @param sources whole declarations with qualified names, by {@code a.b.Type#name(Type,Type)}
 */
public record Bodies(Map<String, String> sources) {

  /** Everything is derived, or left to a person. */
  public static final Bodies NONE = new Bodies(Map.of());

  Optional<String> of(String type, Shape shape) {
    String types =
        String.join(
            ",",
            shape.types().stream()
                .map(each -> Target.simple(each.replaceAll("<.*>", "")))
                .toList());
    return Optional.ofNullable(sources.get(type + "#" + shape.name() + "(" + types + ")"))
        .or(() -> Optional.ofNullable(sources.get(type + "#" + shape.name())));
  }
}
