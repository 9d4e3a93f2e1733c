package dev.ssot.rules.clone;

import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.MethodSymbol;
import java.util.List;

/**
 * A method whose body is that of another one.
 *
 * @param original the one that should stay
 * @param similarity the part of the tokens of both that are the same, from 0 to 1
 * @param siblings whether both belong to variants of one supertype, which may differ one day
 */
public record Clone(
    MethodSymbol copy, MethodSymbol original, Kind kind, double similarity, boolean siblings) {

  /** How much of the body is the same. */
  public enum Kind {
    /** Every token, but for braces around single statements and the like. */
    EXACT("exact"),
    /** The same, but for the names of parameters and local variables. */
    RENAMED("renamed"),
    /** Nearly every token. */
    NEAR_MISS("near-miss");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Whether they are overloads of one type. */
  public boolean areOverloads() {
    return copy.owner() == original.owner();
  }

  /** Whether whoever calls one of them could call the other with the same arguments. */
  public boolean takeTheSame() {
    return types(copy).equals(types(original));
  }

  private static List<String> types(MethodSymbol method) {
    return method.fact().parameters().stream().map(p -> Signatures.erased(p.type())).toList();
  }

  /** Whether both are what types of different names offer: what differs may be the point of it. */
  public boolean isOfTwoInterfaces() {
    return copy.fact().modifiers().isPublic()
        && original.fact().modifiers().isPublic()
        && !copy.owner().name().equals(original.owner().name());
  }

  public boolean areNamesakes() {
    return copy.name().equals(original.name());
  }
}
