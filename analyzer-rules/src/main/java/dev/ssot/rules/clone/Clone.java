package dev.ssot.rules.clone;

import dev.ssot.model.facts.BodyFact;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A method whose body is that of another one.
 *
 * @param original the one that should stay
 * @param similarity the part of the tokens of both that are the same, or of what both call, from 0
 *     to 1
 * @param relation what the types that declare them have to do with each other
 */
public record Clone(
    MethodSymbol copy, MethodSymbol original, Kind kind, double similarity, Relation relation) {

  /** Annotations that only compilers, checkers and people read. */
  private static final Set<String> OF_READERS =
      Set.of(
          "SuppressWarnings",
          "SafeVarargs",
          "Deprecated",
          "VisibleForTesting",
          "Nullable",
          "CheckForNull",
          "NonNull",
          "Nonnull",
          "NotNull");

  /** What the types of two methods have to do with each other. */
  public enum Relation {
    NONE,
    /** Both are variants of one supertype, which may differ one day. */
    SIBLINGS,
    /** Every object that has one of the methods has the other one as well. */
    ONE_OBJECT,
    /** What both name alike is another type in each of them. */
    NAMESAKES
  }

  /** How much of the body is the same. */
  public enum Kind {
    /** Every token, but for braces around single statements and the like. */
    EXACT("exact"),
    /** The same, but for the names of parameters and local variables. */
    RENAMED("renamed"),
    /** Nearly every token. */
    NEAR_MISS("near-miss"),
    /** Other tokens, but the same is taken, called and returned. */
    SAME_CALLS("same calls"),
    /** The same is taken, and what one of them calls the other calls as well, with more. */
    SHARED_CALLS("shared calls"),
    /** A static method does what one of its arguments offers to do itself. */
    OF_ARGUMENT("method of an argument"),
    /** A static method creates what a factory of the type that it returns creates of the same. */
    FACTORY("second factory"),
    /** A static method sets up an object as a subclass does for those who construct it. */
    CONSTRUCTOR("constructor beside it");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Whether what they do tells it, not what they are for. */
  public boolean isOfBodies() {
    return switch (kind) {
      case EXACT, RENAMED, NEAR_MISS, SAME_CALLS, SHARED_CALLS -> true;
      case OF_ARGUMENT, FACTORY, CONSTRUCTOR -> false;
    };
  }

  /** Whether they are overloads of one type. */
  public boolean areOverloads() {
    return copy.owner() == original.owner();
  }

  /** Whether whoever calls one of them could call the other with the same arguments. */
  public boolean takeTheSame() {
    return Inputs.types(copy.fact()).equals(Inputs.types(original.fact()));
  }

  /** Whether a name that both use means one type here and another one there. */
  public boolean areOfNamesakes() {
    return relation == Relation.NAMESAKES;
  }

  /** Whether both are what types of different names offer: what differs may be the point of it. */
  public boolean isOfTwoInterfaces() {
    return copy.fact().modifiers().isPublic()
        && original.fact().modifiers().isPublic()
        && !copy.owner().name().equals(original.owner().name());
  }

  /** Whether only single words differ, such as a text: then these are the point of it. */
  public boolean differInWords() {
    BodyFact one = Clones.body(copy);
    BodyFact other = Clones.body(original);
    return one.tokens() == other.tokens() && one.shape() != other.shape();
  }

  /** Whether a framework may call one of them, which wants what it wants of many. */
  public boolean mayServeFramework() {
    return Stream.of(copy, original)
        .flatMap(method -> method.fact().annotations().stream())
        .anyMatch(annotation -> !OF_READERS.contains(annotation.simpleName()));
  }

  /** Whether a test has written once more what it cannot call. */
  public boolean isOutOfReachOfTest() {
    return copy.owner().isTest()
        && (original.fact().modifiers().isPrivate() || !isNamed(original.owner()));
  }

  private boolean isNamed(TypeSymbol type) {
    String packageName = type.packageName();
    return copy.owner().packageName().equals(packageName)
        || copy.owner().unit().facts().imports().stream()
            .anyMatch(each -> each.path().startsWith(packageName + "."));
  }

  /** How long the shorter one is. */
  public int tokens() {
    return Math.min(Clones.body(copy).tokens(), Clones.body(original).tokens());
  }

  public boolean areSiblings() {
    return relation == Relation.SIBLINGS;
  }

  /** Whether callers of one object can choose between them. */
  public boolean areOfOneObject() {
    return relation == Relation.ONE_OBJECT
        && !copy.fact().modifiers().isPrivate()
        && !original.fact().modifiers().isPrivate();
  }

  /** Whether what they do depends on more than what their object holds. */
  public boolean takeSomething() {
    return !copy.fact().parameters().isEmpty() || !original.fact().parameters().isEmpty();
  }

  public boolean areNamesakes() {
    return copy.name().equals(original.name());
  }

  /** Whether their names say the same in most of their words, as one says it or another. */
  public boolean areCalledAlike() {
    return CalledAlike.are(copy, original);
  }
}
