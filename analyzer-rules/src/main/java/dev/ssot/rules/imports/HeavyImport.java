package dev.ssot.rules.imports;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Options;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.imports.Loading.Deed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds types that do work, or drag others along, as soon as they are loaded. */
@AutoService(Rule.class)
public final class HeavyImport implements Rule {

  private static final Option<Double> RATIO =
      Option.number(
              "ratio",
              3.0,
              "How many times as many types as the lightest of its concept one may load.")
          .perConcept();

  private static final Option<Integer> MORE =
      Option.integer("more", 10, "How many types more than the lightest one may load in any case.")
          .perConcept();

  @Override
  public RuleInfo info() {
    return new RuleInfo(
            "heavy-import",
            Family.IMPORTS,
            Severity.WARNING,
            "A type that does work or drags many others along as soon as it is loaded.",
            """
            What a static initialiser does happens on first use, wherever that is: it cannot be \
            configured, tested or repeated, a failure there makes the class unusable for good, and \
            a thread that it starts belongs to nobody. Whoever swaps one implementation for another \
            gets all of it as well.""",
            """
            Do it when it is first needed, or in something that is made and closed: a holder class, \
            a supplier that remembers, a method that is called at the start. How \
            many types are loaded is only compared where ssot.yml declares the concept.""",
            List.of(RATIO, MORE))
        .weighing(Severity.INFO, Profile.RECOMMENDED)
        .quietIn(Profile.MIGRATION);
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    Loading loading = new Loading(analysis.index());
    Map<TypeSymbol, Concept> declared = declared(analysis);
    Stream<Finding> work =
        analysis.index().types().stream()
            .filter(type -> !type.isTest() && hasInitialiser(type))
            .flatMap(
                type -> loading.deeds(type).stream().map(deed -> finding(type, deed, declared)));
    Stream<Finding> weight =
        analysis.concepts().all().stream()
            .filter(concept -> concept.origin() == Concept.Origin.DECLARED)
            .flatMap(concept -> heavy(analysis, loading, concept));
    return Stream.concat(work, weight);
  }

  /** The members and factories of the declared concepts. */
  private static Map<TypeSymbol, Concept> declared(Analysis analysis) {
    Map<TypeSymbol, Concept> declared = new HashMap<>();
    for (Concept concept : analysis.concepts().all()) {
      if (concept.origin() == Concept.Origin.DECLARED) {
        List<TypeSymbol> types = new ArrayList<>(concept.types());
        Factory factory = concept.factory();
        if (factory != null) {
          types.add(factory.type());
        }
        types.forEach(type -> declared.putIfAbsent(type, concept));
      }
    }
    return declared;
  }

  private static boolean hasInitialiser(TypeSymbol type) {
    return type.fact().initialisers().stream().anyMatch(block -> block.modifiers().isStatic())
        || type.fact().fields().stream()
            .anyMatch(field -> field.modifiers().isStatic() && !field.value().isEmpty());
  }

  private static Finding finding(TypeSymbol type, Deed deed, Map<TypeSymbol, Concept> declared) {
    String work = deed.work().name().toLowerCase(Locale.ROOT);
    Finding finding =
        Finding.about(type.qualifiedName(), deed.start().location())
            .detail(work)
            .message(
                type.name()
                    + " "
                    + deed.work().phrase()
                    + " when it is loaded, by "
                    + name(deed.end())
                    + (deed.calls().size() == 1 ? "" : " in " + container(deed.end())))
            .help("do it when " + type.name() + " is first asked for it, not when it is loaded")
            .evidence("work", work)
            .evidence(
                "calls",
                deed.calls().stream().map(HeavyImport::name).collect(Collectors.joining(" -> ")));
    for (CallSite call : deed.calls().subList(1, deed.calls().size())) {
      finding = finding.related(call.location(), "calls " + name(call));
    }
    Concept concept = declared.get(type);
    if (concept != null) {
      return finding.in(concept.name()).severity(Severity.WARNING);
    }
    return finding;
  }

  private static String name(CallSite call) {
    String name = call.reference().name();
    String receiver = call.reference().receiver();
    if (call.reference().kind() == ReferenceKind.CONSTRUCT) {
      return "new " + name;
    }
    boolean named = receiver != null && !receiver.isEmpty() && receiver.indexOf(':') < 0;
    return named ? receiver + "." + name : name;
  }

  private static String container(CallSite call) {
    String scope = call.unit().facts().scopeOf(call.reference());
    int hash = scope.indexOf('#');
    String type = scope.substring(0, Math.max(hash, 0));
    String member = scope.substring(hash + 1).replaceFirst("\\(.*", "");
    return type.substring(type.lastIndexOf('.') + 1) + "." + member;
  }

  private static Stream<Finding> heavy(Analysis analysis, Loading loading, Concept concept) {
    Map<TypeSymbol, Set<TypeSymbol>> loaded = new LinkedHashMap<>();
    concept.types().stream()
        .filter(type -> !type.isTest())
        .forEach(type -> loaded.put(type, loading.loaded(type)));
    if (loaded.size() < 2) {
      return Stream.of();
    }
    TypeSymbol lightest =
        loaded.keySet().stream()
            .min(Comparator.comparing((TypeSymbol type) -> size(loaded, type)))
            .orElseThrow();
    int least = size(loaded, lightest);
    Options options = analysis.options(concept);
    double most = Math.max(least * options.get(RATIO), least + options.get(MORE));
    return loaded.keySet().stream()
        .filter(type -> size(loaded, type) > most)
        .map(type -> finding(concept, type, lightest, loaded));
  }

  private static int size(Map<TypeSymbol, Set<TypeSymbol>> loaded, TypeSymbol type) {
    return loaded.getOrDefault(type, Set.of()).size();
  }

  private static Finding finding(
      Concept concept,
      TypeSymbol type,
      TypeSymbol lightest,
      Map<TypeSymbol, Set<TypeSymbol>> loaded) {
    int size = size(loaded, type);
    int least = size(loaded, lightest);
    return Finding.about(type.qualifiedName(), type.location())
        .in(concept.name())
        .detail("weight")
        .message(
            "Loading "
                + type.name()
                + " loads "
                + size
                + " types of the tree, loading "
                + lightest.name()
                + " only "
                + least)
        .help("move what " + type.name() + " makes in static fields to where it is first needed")
        .evidence("times", String.format(Locale.ROOT, "%.1f", (double) size / least))
        .evidence(
            "loaded",
            loaded.getOrDefault(type, Set.of()).stream()
                .map(TypeSymbol::name)
                .limit(12)
                .collect(Collectors.joining(", ")))
        .severity(Severity.WARNING);
  }
}
