package dev.ssot.rules.concept;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeFact;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The getters and setters of a type. Beans of one code base share many of them by their nature, so
 * neither they nor the fields behind them tell whether two types do one job.
 */
final class Accessors {

  private final Set<String> fields;
  private final Set<String> accessed;

  Accessors(TypeFact type) {
    fields = type.fields().stream().map(FieldFact::name).collect(Collectors.toSet());
    accessed =
        type.methods().stream()
            .filter(this::has)
            .map(method -> property(method.name()))
            .collect(Collectors.toSet());
  }

  /** Whether a method reads or writes one field that is named like it. */
  boolean has(MethodFact method) {
    boolean isShort = method.body() == null || method.body().tokens() <= 8;
    boolean reads = method.parameters().isEmpty() && !method.name().startsWith("set");
    boolean writes = method.parameters().size() == 1 && method.name().startsWith("set");
    return isShort && (reads || writes) && fields.contains(property(method.name()));
  }

  /** Whether such a method hands out the field. */
  boolean read(FieldFact field) {
    return accessed.contains(field.name());
  }

  private static String property(String method) {
    String bare =
        method.startsWith("get") || method.startsWith("set")
            ? method.substring(3)
            : method.startsWith("is") ? method.substring(2) : "";
    return bare.isEmpty() ? "" : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }
}
