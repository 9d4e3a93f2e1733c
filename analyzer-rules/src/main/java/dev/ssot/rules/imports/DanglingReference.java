package dev.ssot.rules.imports;

import com.google.auto.service.AutoService;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.spelling.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds names in strings and in documentation that mean a type of the tree that is not there. */
@AutoService(Rule.class)
public final class DanglingReference implements Rule {

  private static final Option<List<String>> IGNORED =
      Option.texts(
          "ignore", List.of(), "Qualified names of types that are only there at run time.");

  private static final Wording WORDING = Wording.of("dangling-reference");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "dangling-reference",
        Family.IMPORTS,
        Severity.INFO,
        "A string or a link in documentation that names a type of the tree that is not there.",
        """
            A compiler checks imports and not strings: where a type has moved or is gone, its name \
            in a call of `Class.forName`, in a constant or in a `{@link}` stays behind, and fails \
            when it is run, or leads a reader nowhere. With `--since` this says what a change has \
            left behind.""",
        """
            Write the name that the type has now, better a class literal, which the compiler \
            checks; or remove what needs it. Reported is what a type of the tree used to be called: \
            its package is there, and exactly one type of that name is in another one; or the type \
            around it is there. What nothing in the tree is called may be a key, the category of a \
            logger, generated, or part of another module.""",
        List.of(IGNORED));
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    TypeNames names = new TypeNames(analysis.index());
    Set<String> ignored = Set.copyOf(analysis.options().get(IGNORED));
    return analysis.index().units().stream()
        .filter(unit -> !unit.isTest() && !unit.facts().generated())
        .flatMap(unit -> dangling(names, unit, ignored).values().stream())
        .map(places -> finding(names, places));
  }

  /** One name in one type, wherever it stands there. */
  private record Places(
      SourceUnit unit, @Nullable TypeSymbol around, Reference first, List<Reference> all) {

    String user() {
      return around == null ? unit.path() : around.qualifiedName();
    }
  }

  private static Map<String, Places> dangling(
      TypeNames names, SourceUnit unit, Set<String> ignored) {
    Map<String, Places> found = new LinkedHashMap<>();
    for (Reference reference : unit.facts().references()) {
      if (isName(reference) && !ignored.contains(reference.name())) {
        TypeSymbol around = names.around(unit, reference);
        if (names.isGone(unit, around, reference.name())) {
          Places places = new Places(unit, around, reference, new ArrayList<>());
          String key = reference.kind() + reference.name() + ' ' + places.user();
          found.computeIfAbsent(key, k -> places).all().add(reference);
        }
      }
    }
    return found;
  }

  private static boolean isName(Reference reference) {
    return (reference.kind() == ReferenceKind.TEXT
            || reference.kind() == ReferenceKind.DOCUMENTATION)
        && reference.name().indexOf('.') > 0;
  }

  private static Finding finding(TypeNames names, Places places) {
    String name = places.first().name();
    boolean text = places.first().kind() == ReferenceKind.TEXT;
    Finding finding =
        Finding.about(places.user(), places.unit().at(places.first().range()))
            .detail((text ? "text " : "link ") + name)
            .severity(text ? Severity.WARNING : Severity.INFO)
            .evidence("name", name)
            .evidence("places", places.all().size());
    String sentence = text ? "A string names {}" : "Documentation links to {}";
    TypeSymbol moved = names.elsewhere(name);
    if (moved == null) {
      return finding
          .message(WORDING.say(sentence + ", which is not there", name))
          .help("name what took its place, or remove what needs it");
    }
    return finding
        .message(WORDING.say(sentence + ", which is {} now", name, moved.qualifiedName()))
        .help("write " + moved.qualifiedName() + (text ? ", or a class literal" : ""))
        .related(moved.location(), "the one type of that name")
        .evidence("candidate", moved.qualifiedName());
  }
}
