package dev.ssot.rules.implementation;

import com.google.auto.service.AutoService;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.clone.Clone;
import dev.ssot.rules.clone.Clone.Kind;
import dev.ssot.rules.clone.Clones;
import dev.ssot.rules.clone.Sizes;
import dev.ssot.rules.spelling.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Finds methods that do what a method of another type does. */
@AutoService(Rule.class)
public final class DuplicateMethod implements Rule {

  private static final Option<Integer> TOKENS =
      Option.integer("least-tokens", 40, "The size, in tokens, from which on a copy is reported.");
  private static final Option<Integer> OF_NAMESAKES =
      Option.integer(
          "least-tokens-of-namesakes", 20, "The same for static methods that share their name.");
  private static final Option<Integer> OF_NEAR_MISSES =
      Option.integer(
          "least-tokens-of-near-misses", 80, "The same for bodies that are nearly the same.");
  private static final Option<Double> SIMILARITY =
      Option.number(
          "least-similarity",
          0.9,
          "The part of their tokens, from 0 to 1, that methods have to share to be nearly the same.");

  /** Namesakes that have this part in common are one method that was changed in one place only. */
  private static final double DRIFTED = 0.95;

  /** Tokens from which on the length of a copy says no more. */
  private static final double LONG = 200;

  /** What is probably meant comes after the rest. */
  private static final double UNCERTAIN = 0.6;

  private static final Wording WORDING = Wording.of("duplicate-method");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "duplicate-method",
        Family.IMPLEMENTATION,
        Severity.WARNING,
        "A method that does what a method of another type does, in the same words or in others.",
        """
        A bug that is fixed in one copy stays in the others, and nobody who reads one of them \
        knows that there are more. Copies of utility methods are where code bases begin to drift \
        apart.""",
        """
        Call the one that stays, or move the body to a place that all can reach and call it there. \
        Bodies in other words count if both methods are given the same and call the same. Methods \
        that are bound to their type by a supertype, for primitive types, for different versions \
        or in generated code are not reported; those that only seem to name the same types are \
        info. If both are meant, suppress \
        the finding with a reason.""",
        List.of(TOKENS, OF_NAMESAKES, OF_NEAR_MISSES, SIMILARITY));
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    Sizes sizes =
        new Sizes(
            analysis.options().get(TOKENS),
            analysis.options().get(OF_NAMESAKES),
            analysis.options().get(OF_NEAR_MISSES),
            analysis.options().get(SIMILARITY));
    Clones clones = new Clones(analysis, sizes);
    return clones.all().stream()
        .filter(clone -> clone.kind() != Kind.SHARED_CALLS || isCertain(clone))
        .map(clone -> finding(clones, clone));
  }

  private static Finding finding(Clones clones, Clone clone) {
    MethodSymbol copy = clone.copy();
    MethodSymbol original = clone.original();
    Finding finding =
        Finding.about(copy.id(), copy.location())
            .message(sentence(clone))
            .help(help(clone))
            .related(original.location(), "the one to keep: " + signature(original))
            .evidence("canonical", original.id())
            .evidence("kind", clone.kind().label());
    if (clone.isOfBodies()) {
      finding = finding.evidence("similarity", percent(clone.similarity()));
    }
    finding =
        finding
            .evidence("lines", lines(copy) + " and " + lines(original))
            .evidence("files that call it", clones.callers(copy))
            .confidence(confidence(clone));
    return isCertain(clone)
        ? finding
        : finding.severity(Severity.INFO).confidence(confidence(clone) * UNCERTAIN);
  }

  /** The longer a copy is, the less it is a coincidence, and the more it costs. */
  private static double confidence(Clone clone) {
    return switch (clone.kind()) {
      case EXACT, RENAMED ->
          (clone.areNamesakes() ? 0.75 : 0.7) + 0.25 * Math.min(1, clone.tokens() / LONG);
      case NEAR_MISS -> 0.8 * clone.similarity();
      case SAME_CALLS, SHARED_CALLS -> 0.7 * clone.similarity();
      case OF_ARGUMENT, CONSTRUCTOR -> 0.7;
      case FACTORY -> 0.65;
    };
  }

  /** Whether they do one job, and do it once too often. */
  private static boolean isCertain(Clone clone) {
    if (clone.areSiblings() || clone.areOfNamesakes() || clone.isOutOfReachOfTest()) {
      return false;
    }
    boolean drifted = clone.similarity() >= DRIFTED;
    return switch (clone.kind()) {
      case EXACT, RENAMED -> clone.areOverloads() || clone.takeTheSame();
      case NEAR_MISS -> clone.areNamesakes() && drifted && !clone.isOfTwoInterfaces();
      case SAME_CALLS, SHARED_CALLS -> doOneJob(clone);
      case FACTORY, CONSTRUCTOR -> !clone.copy().owner().isTest();
      case OF_ARGUMENT -> clone.copy().owner().isTest();
    };
  }

  /** Equal calls alone may be what a framework asks of everybody. */
  private static boolean doOneJob(Clone clone) {
    boolean drifted = clone.similarity() >= DRIFTED;
    return clone.areOfOneObject()
        || (clone.areCalledAlike()
            && !clone.differInWords()
            && !clone.mayServeFramework()
            && clone.takeSomething()
            && (drifted || !clone.isOfTwoInterfaces()));
  }

  private static String sentence(Clone clone) {
    if (clone.areOverloads()) {
      return clone.copy().fact().signature()
          + " has the body of "
          + clone.original().fact().signature();
    }
    boolean namesakes = clone.isOfBodies() && clone.copy().name().equals(clone.original().name());
    String that = namesakes ? "that of {}" : "{}";
    String text =
        switch (clone.kind()) {
          case EXACT -> "{} is a copy of " + that;
          case RENAMED -> "{} is a copy of " + that + ", with other names";
          case NEAR_MISS -> "{} is " + percent(clone.similarity()) + " the same as " + that;
          case SAME_CALLS -> "{} takes and calls the same as " + that;
          case SHARED_CALLS -> "{} takes the same as " + that + " and shares most calls";
          case OF_ARGUMENT -> "{} does what its argument offers as {}";
          case FACTORY -> "{} takes the same as {} and creates the same";
          case CONSTRUCTOR -> "{} takes the same as {} and sets up the same";
        };
    String original =
        namesakes ? owner(clone.original(), clone.copy()) : named(clone.original(), clone.copy());
    return WORDING.say(text, named(clone.copy(), clone.original()), original);
  }

  private static String signature(MethodSymbol method) {
    return method.fact().signature().replace("<init>", method.owner().name());
  }

  private static String help(Clone clone) {
    if (clone.areOverloads()) {
      return "let one of them call the other, or take what both types have in common";
    }
    Modifiers original = clone.original().fact().modifiers();
    boolean offered = clone.kind() == Kind.OF_ARGUMENT || clone.kind() == Kind.CONSTRUCTOR;
    return (original.isStatic() || offered) && !original.isPrivate()
        ? Wording.help().say("call {} instead", named(clone.original(), clone.copy()))
        : "keep one of them where both types can call it";
  }

  /** As short as it is clear beside the other one. */
  private static String named(MethodSymbol method, MethodSymbol other) {
    return method.name().equals("<init>")
        ? "new " + owner(method, other)
        : owner(method, other) + "." + method.name();
  }

  private static String owner(MethodSymbol method, MethodSymbol other) {
    TypeSymbol owner = method.owner();
    boolean clear = !owner.name().equals(other.owner().name());
    return clear ? owner.name() : owner.qualifiedName();
  }

  private static String percent(double part) {
    return (int) Math.floor(part * 100) + " %";
  }

  private static String lines(MethodSymbol method) {
    return method.fact().range().startLine() + "-" + method.fact().range().endLine();
  }
}
