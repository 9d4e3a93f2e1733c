package dev.ssot.model.result;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.concept.Signal;
import java.util.List;

/**
 * A concept as reports show it.
 *
 * @param origin {@code declared} or {@code discovered}
 * @param canonical the qualified name of the type that should stay
 * @param contract the qualified name of the contract, or ""
 * @param factory the qualified name of the canonical factory, or ""
 */
public record ConceptSummary(
    String name,
    String origin,
    double score,
    String canonical,
    List<String> reasons,
    String contract,
    List<String> contractMethods,
    String factory,
    List<MemberSummary> members,
    List<MatrixRow> matrix,
    List<ImportPaths> importPaths,
    List<Creation> creations,
    List<Exemption> exemptions) {

  /** Whether {@code ssot.yml} says it. */
  public boolean isDeclared() {
    return origin.equals("declared");
  }

  /** How many methods the members do not agree on. */
  public int divergentMethods() {
    return (int) matrix.stream().filter(MatrixRow::isDivergent).count();
  }

  /** Whether all of its members are test code. */
  public boolean isOfTests() {
    return members.stream().allMatch(MemberSummary::test);
  }

  /** The same with other members. */
  public ConceptSummary withMembers(List<MemberSummary> others) {
    return new ConceptSummary(
        name,
        origin,
        score,
        canonical,
        reasons,
        contract,
        contractMethods,
        factory,
        others,
        matrix,
        importPaths,
        creations,
        exemptions);
  }

  /**
   * One implementation.
   *
   * @param kind the label of its kind
   * @param users the paths of the other files that name it in code, in order
   * @param missing the required methods that it lacks
   * @param incorrect what stops a required method from being called as required
   */
  public record MemberSummary(
      String symbol,
      String kind,
      double score,
      List<Signal> signals,
      Place place,
      boolean test,
      boolean legacy,
      List<String> users,
      int methods,
      List<String> missing,
      List<String> incorrect) {

    /** The same at another place. */
    public MemberSummary at(Place other) {
      return new MemberSummary(
          symbol, kind, score, signals, other, test, legacy, users, methods, missing, incorrect);
    }

    /** How many other files name it in code. */
    public int usingFiles() {
      return users.size();
    }
  }

  /**
   * One method name across the members.
   *
   * @param divergence {@code none}, {@code annotation-only}, {@code asynchronous} or {@code
   *     call-breaking}
   * @param cells one a member, in the order of the members
   */
  public record MatrixRow(String method, boolean required, String divergence, List<Cell> cells) {

    /** Whether the members do not agree on its signature. */
    public boolean isDivergent() {
      return !divergence.equals("none");
    }
  }

  /**
   * What one member offers under a method name.
   *
   * @param signatures empty if it has no such method
   * @param callers how many calls of it there are whose receiver is known
   */
  public record Cell(String member, List<String> signatures, int callers) {}

  /** The paths by which one symbol can be reached, the canonical one first. */
  public record ImportPaths(String symbol, List<Path> paths) {

    /** One path, and how many files use it. */
    public record Path(String path, String kind, int uses) {}
  }

  /**
   * One way to create the product.
   *
   * @param kind {@code factory}, {@code factory-method}, {@code accessor} or {@code construction}
   * @param uses how many places use it
   */
  public record Creation(String kind, String symbol, int uses, boolean canonical) {}
}
