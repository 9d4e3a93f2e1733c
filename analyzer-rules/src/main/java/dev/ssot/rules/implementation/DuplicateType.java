package dev.ssot.rules.implementation;

import com.google.auto.service.AutoService;
import dev.ssot.model.facts.TypeKind;
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
import dev.ssot.rules.concept.DataShape;
import dev.ssot.rules.spelling.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds records, enums and other carriers of data that say the same in several places. */
@AutoService(Rule.class)
public final class DuplicateType implements Rule {

  private static final Option<Integer> PARTS =
      Option.integer(
          "parts",
          4,
          "How many constants or fields two types of different names must have in common.");

  private static final Option<Double> LIKENESS =
      Option.number(
          "likeness",
          0.6,
          "What part of the larger of two types of one name both must have, from 0 to 1.");

  /** What more types than this have is a convention. */
  private static final int MOST_PLACES = 4;

  /** The same where all parts are the same and so is the name. */
  private static final double OF_ONE_NAME = 0.85;

  /** How sure it is of two names, or where something says that the two are meant to be alike. */
  private static final double GUESS = 0.5;

  private static final Pattern NO_NUMBER = Pattern.compile("[^0-9]+");

  private static final Wording WORDING = Wording.of("duplicate-type");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
            "duplicate-type",
            Family.IMPLEMENTATION,
            Severity.WARNING,
            "A record, enum or other carrier of data that says what another one says.",
            """
        Two types for one thing have to be converted into each other, and a constant or field that \
        is added to one of them is missing in the other: nothing fails to compile, and values get \
        lost on the way.""",
            """
        Keep the one that most of the code uses and use it in both places. If they only happen to \
        look alike, because each belongs to an interface of its own that must be able to change, \
        suppress the finding and say so.""",
            List.of(PARTS, LIKENESS))
        .quietIn(Profile.MIGRATION);
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    List<Carrier> carriers =
        analysis.index().types().stream()
            .filter(DuplicateType::mayCarryData)
            .map(type -> new Carrier(type, DataShape.of(type)))
            .filter(carrier -> carrier.shape().parts().size() >= 3)
            .toList();
    Map<TypeSymbol, Finding> found = new LinkedHashMap<>();
    for (List<Carrier> alike : groups(carriers, true)) {
      collect(analysis, alike, found);
    }
    for (List<Carrier> namesakes : groups(carriers, false)) {
      collect(analysis, namesakes, found);
    }
    return found.values().stream();
  }

  private record Carrier(TypeSymbol type, DataShape shape) {}

  private static boolean mayCarryData(TypeSymbol type) {
    boolean carries =
        type.kind() == TypeKind.ENUM
            || type.kind() == TypeKind.RECORD
            || (type.kind() == TypeKind.CLASS && type.fact().extended().isEmpty());
    return carries
        && !type.name().endsWith("Builder")
        && !type.isTest()
        && !type.unit().facts().generated()
        && !type.fact().local();
  }

  private static Collection<List<Carrier>> groups(List<Carrier> carriers, boolean byShape) {
    Map<String, List<Carrier>> groups = new TreeMap<>();
    for (Carrier carrier : carriers) {
      String key =
          byShape
              ? carrier.shape().constants() + String.join(",", carrier.shape().parts())
              : carrier.type().name();
      groups.computeIfAbsent(key, name -> new ArrayList<>()).add(carrier);
    }
    groups.values().removeIf(group -> group.size() < 2 || group.size() > MOST_PLACES);
    return groups.values();
  }

  private static void collect(
      Analysis analysis, List<Carrier> group, Map<TypeSymbol, Finding> found) {
    CodeIndex index = analysis.index();
    Carrier kept =
        group.stream()
            .max(
                Comparator.comparing((Carrier c) -> analysis.concepts().isCanonical(c.type()))
                    .thenComparing(c -> !c.type().fact().isAnnotatedWith("Deprecated"))
                    .thenComparing(c -> index.usingFiles(c.type()))
                    .thenComparing(c -> c.type().qualifiedName(), Comparator.reverseOrder()))
            .orElseThrow();
    for (Carrier other : group) {
      if (other.type() != kept.type()
          && !found.containsKey(other.type())
          && isAlike(analysis, kept, other)
          && !areMeant(analysis, kept.type(), other.type())) {
        found.put(other.type(), finding(analysis, kept, other));
      }
    }
  }

  private static boolean isAlike(Analysis analysis, Carrier one, Carrier other) {
    double likeness = one.shape().likeness(other.shape());
    return isOneName(one, other)
        ? likeness >= analysis.options().get(LIKENESS)
        : likeness == 1 && one.shape().parts().size() >= analysis.options().get(PARTS);
  }

  private static boolean isOneName(Carrier one, Carrier other) {
    return one.type().name().equals(other.type().name());
  }

  /** Whether something speaks for both of two types. */
  private static boolean areMeant(Analysis analysis, TypeSymbol one, TypeSymbol other) {
    CodeIndex index = analysis.index();
    return one.outermost().equals(other.outermost())
        || index.ancestors(one).contains(other)
        || index.ancestors(other).contains(one)
        || index.ancestors(one).stream().anyMatch(index.ancestors(other)::contains)
        || !numbers(one).equals(numbers(other))
        || analysis.concepts().speakOf(one, other)
        || analysis.concepts().speakOf(one.outermost(), other.outermost());
  }

  /** Versions of a protocol, or of a library, stand beside each other. */
  private static String numbers(TypeSymbol type) {
    return NO_NUMBER.matcher(type.qualifiedName()).replaceAll(" ").strip();
  }

  private static Finding finding(Analysis analysis, Carrier kept, Carrier other) {
    CodeIndex index = analysis.index();
    String canonical = kept.type().qualifiedName();
    List<String> shared = kept.shape().shared(other.shape());
    boolean isSure =
        isOneName(kept, other) && !analysis.concepts().areMeant(kept.type(), other.type());
    Finding finding =
        Finding.about(other.type().qualifiedName(), other.type().location())
            .message(sentence(kept, other, shared.size()))
            .help(Wording.help().say("use {} in both places", canonical))
            .related(kept.type().location(), "the one to keep: " + canonical)
            .evidence("canonical", canonical)
            .evidence("both have", String.join(", ", shared))
            .evidence("files that use it", index.usingFiles(other.type()))
            .evidence("files that use the other one", index.usingFiles(kept.type()))
            .confidence(OF_ONE_NAME * kept.shape().likeness(other.shape()));
    return isSure ? finding : finding.severity(Severity.INFO).confidence(GUESS);
  }

  private static String sentence(Carrier kept, Carrier other, int shared) {
    boolean oneName = isOneName(kept, other);
    String name = oneName ? other.type().qualifiedName() : other.type().name();
    String that = oneName ? kept.type().qualifiedName() : kept.type().name();
    String parts = other.shape().constants() ? "constants" : "fields";
    String text =
        kept.shape().likeness(other.shape()) == 1
            ? "{} has the same " + shared + " " + parts + " as {}"
            : "{} has " + shared + " " + parts + " in common with {} and others not";
    return WORDING.say(text, name, that);
  }
}
