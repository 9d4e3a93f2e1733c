package dev.ssot.rules.scan;

import dev.ssot.model.facts.TypeFact;
import java.util.List;

/** Counts types. */
final class Types {

  private Types() {}

  /** How many types these are, nested ones included. */
  static int count(List<TypeFact> types) {
    int count = types.size();
    for (TypeFact type : types) {
      count += count(type.nested());
    }
    return count;
  }
}
