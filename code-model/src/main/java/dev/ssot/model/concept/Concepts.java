package dev.ssot.model.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The concepts of a tree, by name. */
public final class Concepts {

  private final List<Concept> all;
  private final List<Exemption> passedOver;
  private final Map<TypeSymbol, Concept> byMember = new HashMap<>();

  /**
   * The concepts of a tree.
   *
   * @param passedOver pairs that look alike and were recognised as intended, with the reason
   */
  public Concepts(List<Concept> all, List<Exemption> passedOver) {
    this.all = all.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    this.passedOver = List.copyOf(passedOver);
    for (Concept concept : this.all) {
      concept.types().forEach(type -> byMember.putIfAbsent(type, concept));
    }
  }

  public List<Concept> all() {
    return all;
  }

  public List<Exemption> passedOver() {
    return passedOver;
  }

  /** The concept that a type competes in. */
  public Optional<Concept> of(TypeSymbol type) {
    return Optional.ofNullable(byMember.get(type));
  }

  public Optional<Concept> named(String name) {
    return all.stream().filter(concept -> concept.name().equals(name)).findFirst();
  }
}
