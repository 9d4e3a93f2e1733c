package dev.ssot.rules.constant;

import dev.ssot.model.concept.Concepts;
import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The constants of a tree that say once more what another one says. */
public final class Repetitions {

  private final CodeIndex index;
  private final Concepts concepts;
  private final NamesInValues names;
  private final UsedPackages modules;
  private final int words;
  private final int places;

  /**
   * Prepares the search.
   *
   * @param words how many telling words a name must have
   * @param places in how many types a constant may be before it is a convention
   */
  public Repetitions(CodeIndex index, Concepts concepts, int words, int places) {
    this.index = index;
    this.concepts = concepts;
    this.names = new NamesInValues(index);
    this.modules = new UsedPackages(index);
    this.words = words;
    this.places = places;
  }

  /** Each repetition once: of a name, or else of a value that is no coincidence. */
  public List<Repetition> all() {
    Map<String, List<Constant>> byName = new TreeMap<>();
    Map<String, List<Constant>> byValue = new TreeMap<>();
    List<Constant> all = new Constants(index).all();
    for (Constant constant : all) {
      String type = constant.field().type();
      if (ConstantNames.tellingWords(constant.field().name()) >= words) {
        add(byName, constant.field().name() + " " + type, constant);
      }
      if (constant.isTelling()) {
        add(byValue, constant.field().value() + " " + type, constant);
      }
    }
    Map<String, Repetition> found = new LinkedHashMap<>();
    few(byName).forEach(namesakes -> collect(ofOneName(namesakes), found));
    few(byValue).forEach(equals -> collect(ofOneValue(equals), found));
    few(byValueInOneType(all)).forEach(equals -> collect(ofOneType(equals), found));
    TextLists.alike(all).forEach(lists -> collect(ofLists(lists), found));
    return List.copyOf(found.values());
  }

  private static void add(Map<String, List<Constant>> groups, String key, Constant constant) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(constant);
  }

  private static void collect(List<Repetition> more, Map<String, Repetition> found) {
    more.forEach(each -> found.putIfAbsent(each.other().id() + each.other().location(), each));
  }

  private List<List<Constant>> few(Map<String, List<Constant>> groups) {
    return groups.values().stream().filter(g -> g.size() > 1 && g.size() <= places).toList();
  }

  /** Most have one value; the others repeat it or, if there are at least two of those, miss it. */
  private List<Repetition> ofOneName(List<Constant> namesakes) {
    Collection<List<Constant>> values = byValue(namesakes).values();
    List<Constant> agreeing = values.stream().max(Comparator.comparing(List::size)).orElseThrow();
    boolean undecided = agreeing.size() * 2 <= namesakes.size() && values.size() > 1;
    return agreeing.size() < 2 || undecided ? List.of() : ofAll(namesakes, agreeing);
  }

  private static Map<String, List<Constant>> byValue(List<Constant> constants) {
    Map<String, List<Constant>> byValue = new TreeMap<>();
    constants.forEach(constant -> add(byValue, constant.field().value(), constant));
    return byValue;
  }

  /** Names of types, by the type that declares them more than once. */
  private static Map<String, List<Constant>> byValueInOneType(List<Constant> all) {
    Map<String, List<Constant>> groups = new TreeMap<>();
    all.stream()
        .filter(each -> each.isText() && each.isLiteral() && each.namesType())
        .filter(each -> !each.isDeprecated())
        .forEach(each -> add(groups, each.owner().qualifiedName() + each.field().value(), each));
    return groups;
  }

  private List<Repetition> ofOneType(List<Constant> equals) {
    Constant kept = kept(equals);
    int users = users(kept);
    return equals.stream()
        .filter(each -> !each.equals(kept) && each.owner() == kept.owner())
        .filter(each -> ConstantNames.shareWord(each.field().name(), kept.field().name()))
        .map(each -> new Repetition(kept, each, equals.size(), users))
        .toList();
  }

  private List<Repetition> ofOneValue(List<Constant> equals) {
    return ofAll(equals, equals);
  }

  private List<Repetition> ofLists(List<Constant> lists) {
    Constant kept = kept(lists);
    int users = users(kept);
    return lists.stream()
        .filter(each -> each.owner() != kept.owner() && modules.canUse(each, kept))
        .filter(each -> !concepts.speakOf(each.owner(), kept.owner()))
        .map(each -> new Repetition(kept, each, 1, users))
        .toList();
  }

  private List<Repetition> ofAll(List<Constant> all, List<Constant> agreeing) {
    Constant kept = kept(agreeing);
    int users = users(kept);
    return all.stream()
        .filter(each -> each.owner() != kept.owner() && modules.canUse(each, kept))
        .filter(each -> !each.isDeprecated() && !names.differ(kept, each))
        .filter(each -> kept.isTelling() || kept.isOpenTo(each))
        .filter(each -> isOneName(each, kept) || !areVariants(each.owner(), kept.owner()))
        .filter(each -> each.hasValueOf(kept) || (each.isLiteral() && !each.isText()))
        .filter(each -> !concepts.speakOf(each.owner(), kept.owner()))
        .map(each -> new Repetition(kept, each, agreeing.size(), users))
        .toList();
  }

  private static boolean isOneName(Constant one, Constant other) {
    return one.field().name().equals(other.field().name());
  }

  /** Each variant of one type may have to name what is outside of the tree by itself. */
  private boolean areVariants(TypeSymbol one, TypeSymbol other) {
    return index.ancestors(one).stream().anyMatch(index.ancestors(other)::contains);
  }

  private Constant kept(List<Constant> constants) {
    return constants.stream()
        .max(
            Comparator.comparing((Constant constant) -> !constant.isDeprecated())
                .thenComparing(Constant::isOpen)
                .thenComparing(this::users)
                .thenComparing(Constant::qualifiedName, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** How many other files name it. */
  private int users(Constant constant) {
    return (int)
        index.accessesNamed(constant.field().name()).stream()
            .filter(access -> access.unit() != constant.owner().unit())
            .filter(access -> index.receiverOf(access) == constant.owner())
            .map(CallSite::unit)
            .distinct()
            .count();
  }
}
