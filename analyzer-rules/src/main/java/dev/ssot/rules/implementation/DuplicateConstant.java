package dev.ssot.rules.implementation;

import com.google.auto.service.AutoService;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FieldFact.Initialiser;
import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Location;
import dev.ssot.rules.spelling.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds constants of one name that are declared in several places. */
@AutoService(Rule.class)
public final class DuplicateConstant implements Rule {

  private static final Option<Integer> PLACES =
      Option.integer(
          "places", 5, "A name that more types than this declare is a convention and left alone.");

  private static final Option<Integer> WORDS =
      Option.integer("words", 2, "How many words that say something a name must have.");

  /**
   * A type with more whole numbers than this is a table, such as that of the tokens of a parser.
   */
  private static final int TABLE = 8;

  private static final int LONGEST_VALUE = 40;

  /** Words that constants of all kinds are called by. */
  private static final Set<String> COMMON =
      Set.of(
          "DEFAULT",
          "MAX",
          "MIN",
          "MAXIMUM",
          "MINIMUM",
          "SIZE",
          "LENGTH",
          "COUNT",
          "LIMIT",
          "NAME",
          "TYPE",
          "ID",
          "KEY",
          "VALUE",
          "PREFIX",
          "SUFFIX",
          "INITIAL",
          "CAPACITY",
          "TIMEOUT",
          "ORDER",
          "INDEX",
          "OFFSET",
          "THE",
          "OF",
          "IN",
          "TO",
          "IS",
          "NO",
          "NOT",
          "EMPTY",
          "NULL",
          "NONE",
          "ALL",
          "MS",
          "BYTES",
          "DOC",
          "CONFIG",
          "BUFFER",
          "BEAN",
          "ATTRIBUTE",
          "PROPERTY");

  private static final Wording WORDING = Wording.of("duplicate-constant");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
            "duplicate-constant",
            Family.IMPLEMENTATION,
            Severity.WARNING,
            "A constant that is declared in several places under one name.",
            """
        Whoever changes one of them believes to have changed the setting, the key or the limit. \
        The other place goes on with the old value, and nothing tells that the two belong \
        together.""",
            """
        Keep the declaration that most of the code uses and let the other places use it, or define \
        theirs by it. If the two only happen to be equal, give them names that say so.""",
            List.of(PLACES, WORDS))
        .weighing(Severity.INFO, Profile.RECOMMENDED)
        .quietIn(Profile.MIGRATION);
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    CodeIndex index = analysis.index();
    int places = analysis.options().get(PLACES);
    return byName(index, analysis.options().get(WORDS)).stream()
        .filter(namesakes -> namesakes.size() > 1 && namesakes.size() <= places)
        .flatMap(namesakes -> repetitions(index, namesakes).stream())
        .map(DuplicateConstant::finding);
  }

  /** A constant, and the type that declares it. */
  private record Declaration(TypeSymbol owner, FieldFact field) {

    String name() {
      return owner.name() + "." + field.name();
    }

    String qualifiedName() {
      return owner.qualifiedName() + "." + field.name();
    }

    String value() {
      return field.value();
    }

    Location location() {
      return owner.unit().at(field.nameRange());
    }

    /** Whether everybody can use it. */
    boolean isOpen() {
      return field.modifiers().isPublic() && isVisible(owner);
    }

    private static boolean isVisible(TypeSymbol type) {
      TypeSymbol outer = type.outer();
      return type.fact().modifiers().isPublic() && (outer == null || isVisible(outer));
    }

    boolean canUse(Declaration other) {
      String theirs = other.owner().packageName();
      return owner.unit().file().module().equals(other.owner().unit().file().module())
          || owner.unit().facts().imports().stream().anyMatch(i -> i.path().startsWith(theirs));
    }
  }

  /**
   * A declaration that could use another one.
   *
   * @param agreeing how many declarations have the value of the one that stays
   */
  private record Repetition(Declaration kept, Declaration other, int agreeing, int users) {

    boolean differs() {
      return !kept.value().equals(other.value());
    }
  }

  private static Collection<List<Declaration>> byName(CodeIndex index, int words) {
    Map<String, List<Declaration>> byName = new TreeMap<>();
    for (TypeSymbol type : index.types()) {
      if (type.isTest() || type.unit().facts().generated()) {
        continue;
      }
      boolean table = type.fact().fields().stream().filter(f -> isNumber(f)).count() > TABLE;
      for (FieldFact field : type.fact().fields()) {
        if (isCandidate(field)
            && !(table && isNumber(field))
            && tellingWords(field.name()) >= words) {
          byName
              .computeIfAbsent(field.name() + " " + field.type(), name -> new ArrayList<>())
              .add(new Declaration(type, field));
        }
      }
    }
    return byName.values();
  }

  private static boolean isCandidate(FieldFact field) {
    return field.isConstant()
        && field.initialiser() == Initialiser.LITERAL
        && !field.type().equals("boolean");
  }

  private static boolean isNumber(FieldFact field) {
    return field.isConstant() && field.type().equals("int");
  }

  private static long tellingWords(String name) {
    return Stream.of(name.split("_", -1))
        .filter(word -> word.length() > 1 && !COMMON.contains(word))
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .count();
  }

  /** Most have one value; the others repeat it or, if there are at least two of those, miss it. */
  private static List<Repetition> repetitions(CodeIndex index, List<Declaration> namesakes) {
    Map<String, List<Declaration>> byValue = new TreeMap<>();
    namesakes.forEach(
        each -> byValue.computeIfAbsent(each.value(), value -> new ArrayList<>()).add(each));
    List<Declaration> agreeing =
        byValue.values().stream().max(Comparator.comparing(List::size)).orElseThrow();
    Declaration kept = kept(index, agreeing);
    boolean undecided = agreeing.size() * 2 <= namesakes.size() && byValue.size() > 1;
    if (!kept.isOpen() || agreeing.size() < 2 || undecided) {
      return List.of();
    }
    int users = users(index, kept);
    return namesakes.stream()
        .filter(each -> each.owner() != kept.owner() && each.canUse(kept))
        .filter(each -> each.value().equals(kept.value()) || !kept.field().type().equals("String"))
        .map(each -> new Repetition(kept, each, agreeing.size(), users))
        .toList();
  }

  private static Declaration kept(CodeIndex index, List<Declaration> declarations) {
    return declarations.stream()
        .max(
            Comparator.comparing(Declaration::isOpen)
                .thenComparing(declaration -> users(index, declaration))
                .thenComparing(Declaration::qualifiedName, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** How many other files name it. */
  private static int users(CodeIndex index, Declaration declaration) {
    return (int)
        index.accessesNamed(declaration.field().name()).stream()
            .filter(access -> access.unit() != declaration.owner().unit())
            .filter(access -> index.receiverOf(access) == declaration.owner())
            .map(CallSite::unit)
            .distinct()
            .count();
  }

  private static Finding finding(Repetition repetition) {
    Declaration kept = repetition.kept();
    Declaration other = repetition.other();
    Finding finding =
        Finding.about(other.owner().qualifiedName() + "#" + other.field().name(), other.location())
            .message(sentence(repetition))
            .help(Wording.help().say("use {} instead of declaring it again", kept.qualifiedName()))
            .related(kept.location(), "declared here: " + shown(kept))
            .evidence("canonical", kept.qualifiedName())
            .evidence("files that use the canonical one", repetition.users())
            .evidence("value", shown(other));
    return repetition.differs()
        ? finding
            .severity(Severity.WARNING)
            .evidence("value of " + repetition.agreeing() + " others", shown(kept))
            .help(
                Wording.help()
                    .say("use {}, or say by the name what is different", kept.qualifiedName()))
        : finding;
  }

  private static String sentence(Repetition repetition) {
    Declaration kept = repetition.kept();
    Declaration other = repetition.other();
    boolean oneName = kept.name().equals(other.name());
    String that = oneName ? kept.qualifiedName() : kept.name();
    String name = oneName ? other.qualifiedName() : other.name();
    if (repetition.differs()) {
      return WORDING.say("{} is " + shown(other) + ", while {} is " + shown(kept), name, that);
    }
    String owner = that.substring(0, that.lastIndexOf('.'));
    String whole = WORDING.say("{} repeats that of {}: " + shown(kept), name, owner);
    return WORDING.fits(whole) ? whole : WORDING.say("{} repeats that of {}", name, owner);
  }

  private static String shown(Declaration declaration) {
    String value = declaration.value();
    if (value.startsWith("#")) {
      return "a longer value";
    }
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
  }
}
