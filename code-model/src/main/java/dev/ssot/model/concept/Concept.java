package dev.ssot.model.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One role in a code base that should have exactly one implementation.
 *
 * @param name a short kebab-case name; for a discovered concept its name does not depend on which
 *     members were found
 * @param score how certain it is that the members compete, from 0 to 1; 1 if declared
 * @param canonical the implementation that should stay
 * @param reasons why that one, strongest first, as phrases
 * @param members all competing implementations, the canonical one first, then by qualified name
 * @param exemptions types that look like members and legitimately are not
 */
public record Concept(
    String name,
    Origin origin,
    double score,
    TypeSymbol canonical,
    List<String> reasons,
    List<Member> members,
    @Nullable Contract contract,
    @Nullable Factory factory,
    List<Exemption> exemptions) {

  /** Where a concept comes from. */
  public enum Origin {
    DECLARED,
    DISCOVERED
  }

  /** The same with other members, the canonical one first. */
  public Concept with(List<Member> others) {
    return new Concept(
        name, origin, score, canonical, reasons, others, contract, factory, exemptions);
  }

  /** The members other than the canonical one. */
  public Stream<Member> duplicates() {
    return members.stream().filter(member -> member.type() != canonical);
  }

  public List<TypeSymbol> types() {
    return members.stream().map(Member::type).toList();
  }

  public boolean has(TypeSymbol type) {
    return members.stream().anyMatch(member -> member.type() == type);
  }
}
