package dev.ssot.rules.creation;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.facts.ArgumentCheck;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.Creators;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the canonical factory owes: methods, and the refusal of invalid arguments. */
@AutoService(Rule.class)
public final class IncompleteFactory implements Rule {

  private static final Set<String> VALUES =
      Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "incomplete-factory",
        Family.CREATION,
        Severity.WARNING,
        "A canonical factory that lacks a method or lets invalid arguments pass.",
        """
        What the factory does not offer, callers build past it. What it does not refuse, it builds \
        wrong: the mistake shows far from where it was made, and callers that catch the agreed \
        exception never see the other one.""",
        """
        Add the methods that ssot.yml lists under `factory: methods`, and check every argument of \
        the methods that create something with the exception that `rejects` names.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream()
        .flatMap(concept -> findings(analysis.index(), concept, concept.factory()));
  }

  private static Stream<Finding> findings(
      CodeIndex index, Concept concept, @Nullable Factory factory) {
    if (factory == null) {
      return Stream.of();
    }
    List<MethodSymbol> offered = index.publicMethods(factory.type());
    Set<String> names = offered.stream().map(MethodSymbol::name).collect(Collectors.toSet());
    Stream<Finding> missing =
        factory.methods().stream()
            .filter(method -> !names.contains(method))
            .map(method -> missing(concept, factory, method));
    return factory.rejects().isEmpty()
        ? missing
        : Stream.concat(
            missing,
            creating(index, concept, factory, offered)
                .flatMap(method -> refusals(concept, factory, method)));
  }

  /** The methods that make a product or that the configuration lists. */
  private static Stream<MethodSymbol> creating(
      CodeIndex index, Concept concept, Factory factory, List<MethodSymbol> offered) {
    Set<MethodSymbol> methods =
        new LinkedHashSet<>(
            Creators.of(index, concept).makers().getOrDefault(factory.type(), List.of()));
    offered.stream().filter(m -> factory.methods().contains(m.name())).forEach(methods::add);
    return methods.stream()
        .filter(method -> method.fact().body() != null && method.fact().delegation() == null);
  }

  private static Finding missing(Concept concept, Factory factory, String method) {
    String type = factory.type().name();
    return Finding.about(factory.type().qualifiedName(), factory.type().location())
        .in(concept.name())
        .detail("missing " + method)
        .message(type + " has no " + method + ", which a factory of " + concept.name() + " owes")
        .help("add " + method + " to " + type)
        .evidence("canonical", factory.type().qualifiedName());
  }

  private static Stream<Finding> refusals(Concept concept, Factory factory, MethodSymbol method) {
    MethodFact fact = method.fact();
    String agreed = Signatures.erased(factory.rejects());
    List<String> others =
        fact.checks().stream()
            .map(ArgumentCheck::exception)
            .map(Signatures::erased)
            .filter(exception -> !exception.isEmpty() && !exception.equals(agreed))
            .distinct()
            .toList();
    List<String> unchecked =
        fact.parameters().stream()
            .filter(parameter -> !VALUES.contains(parameter.type()))
            .map(Parameter::name)
            .filter(name -> fact.checks().stream().noneMatch(c -> c.parameter().equals(name)))
            .toList();
    return Stream.concat(
        others.stream().map(other -> wrong(concept, method, other, agreed)),
        unchecked.isEmpty()
            ? Stream.of()
            : Stream.of(unchecked(concept, method, unchecked, agreed)));
  }

  private static Finding wrong(Concept concept, MethodSymbol method, String other, String agreed) {
    return about(concept, method)
        .detail("throws " + other)
        .message(name(method) + " refuses arguments by " + other + ", not " + agreed)
        .help("throw " + agreed + " for invalid arguments")
        .evidence("agreed", agreed)
        .fix("ChangeThrown", method.id(), agreed);
  }

  private static Finding unchecked(
      Concept concept, MethodSymbol method, List<String> parameters, String agreed) {
    return about(concept, method)
        .detail("unchecked " + String.join(",", parameters))
        .message(name(method) + " does not check " + String.join(", ", parameters))
        .help("throw " + agreed + " for invalid arguments")
        .evidence("agreed", agreed);
  }

  private static Finding about(Concept concept, MethodSymbol method) {
    return Finding.about(method.id(), method.location()).in(concept.name());
  }

  private static String name(MethodSymbol method) {
    return method.owner().name() + "." + method.name();
  }
}
