package dev.ssot.rules.creation;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.Creators;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds static state that changes, in the members of a concept and in what creates them. */
@AutoService(Rule.class)
public final class SharedState implements Rule {

  private static final Option<List<String>> ALLOWED =
      Option.texts(
              "allowed-types",
              List.of("Logger", "Log", "Random", "SecureRandom", "ThreadLocal"),
              "Simple names of types whose static instances may be shared.")
          .perConcept();

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "int", "long", "double", "Boolean", "Integer", "Long", "Double");

  /** Types that one makes in order to change them. */
  private static final Set<String> CHANGING =
      Set.of(
          "ConcurrentHashMap",
          "ConcurrentMap",
          "ConcurrentSkipListMap",
          "ConcurrentLinkedQueue",
          "ConcurrentLinkedDeque",
          "CopyOnWriteArrayList",
          "CopyOnWriteArraySet",
          "LinkedBlockingQueue",
          "WeakHashMap",
          "AtomicBoolean",
          "AtomicInteger",
          "AtomicLong",
          "AtomicReference",
          "LongAdder",
          "StringBuilder");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "shared-state",
        Family.CREATION,
        Severity.WARNING,
        "Static state that changes, in an implementation or in what creates it.",
        """
        What is static belongs to everybody: what one user, tenant or test puts there another one \
        finds. It cannot be thrown away with the object, so it also grows.""",
        """
        Make it a field of the object, or of the factory that creates the objects. If it is a \
        cache of things that never differ between users, suppress the finding and say so.""",
        List.of(ALLOWED));
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream().flatMap(concept -> findings(analysis, concept));
  }

  private static Stream<Finding> findings(Analysis analysis, Concept concept) {
    List<String> allowed = analysis.options(concept).get(ALLOWED);
    return owners(analysis.index(), concept).stream()
        .filter(type -> !type.isTest())
        .flatMap(
            type ->
                type.fact().fields().stream()
                    .filter(field -> isShared(field) && !allowed.contains(simple(field.type())))
                    .map(field -> finding(concept, type, field)));
  }

  private static Set<TypeSymbol> owners(CodeIndex index, Concept concept) {
    Set<TypeSymbol> owners = new LinkedHashSet<>(concept.types());
    Factory factory = concept.factory();
    if (factory != null) {
      owners.add(factory.type());
    }
    if (concept.origin() == Concept.Origin.DECLARED) {
      Creators.of(index, concept).accessors().forEach(accessor -> owners.add(accessor.owner()));
    }
    return owners;
  }

  private static boolean isShared(FieldFact field) {
    return field.modifiers().isStatic()
        && !isSwitch(field)
        && (!field.modifiers().isFinal()
            || CHANGING.contains(simple(field.type()))
            || CHANGING.contains(constructed(field)));
  }

  /** Named like a constant and set at once, so that an administrator or a test can change it. */
  private static boolean isSwitch(FieldFact field) {
    return PRIMITIVES.contains(field.type())
        && !field.value().isEmpty()
        && field.name().equals(field.name().toUpperCase(Locale.ROOT));
  }

  /** {@code newa.b.Foo<>(...)}: the white space is gone. */
  private static String constructed(FieldFact field) {
    String value = field.value();
    if (field.initialiser() != FieldFact.Initialiser.CONSTRUCT || !value.startsWith("new")) {
      return "";
    }
    int end = value.indexOf('(');
    return simple(value.substring("new".length(), end < 0 ? value.length() : end).strip());
  }

  private static String simple(String type) {
    return Signatures.erased(type);
  }

  private static Finding finding(Concept concept, TypeSymbol type, FieldFact field) {
    String name = type.name() + "." + field.name();
    return Finding.about(
            type.qualifiedName() + "#" + field.name(), type.unit().at(field.nameRange()))
        .in(concept.name())
        .message(name + " is static and can change: all users share it")
        .help("make " + field.name() + " a field of the object, or of the factory that creates it")
        .evidence("type", field.type())
        .evidence("canonical", concept.canonical().qualifiedName())
        .confidence(concept.score())
        .severity(concept.origin() == Concept.Origin.DECLARED ? Severity.WARNING : Severity.INFO);
  }
}
