package dev.ssot.rules.clone;

import dev.ssot.model.facts.BodyFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.rules.clone.Clone.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The methods of a tree that are copies of others. */
public final class Clones {

  private final Sizes sizes;
  private final Standing standing;
  private final Design design;
  private final NearlySame nearlySame;
  private final CodeIndex index;
  private final List<MethodSymbol> methods;

  public Clones(Analysis analysis, Sizes sizes) {
    this.sizes = sizes;
    this.index = analysis.index();
    this.standing = new Standing(analysis.index());
    this.design = new Design(analysis.index(), analysis.concepts());
    this.nearlySame = new NearlySame(sizes, standing, design, analysis.bodies());
    int least = Math.min(sizes.tokens(), Math.min(sizes.ofNamesakes(), sizes.ofNearMisses()));
    this.methods = new Copyable(analysis.index(), least).all();
  }

  /** How many other files call a method. */
  public int callers(MethodSymbol method) {
    return standing.callers(method);
  }

  /** Each copy once, with the one that should stay. */
  public List<Clone> all() {
    List<Clone> clones = new ArrayList<>(same());
    int least = Math.min(sizes.tokens(), sizes.ofNearMisses());
    clones.addAll(nearlySame.among(rest(clones, least)));
    CallSets calls = CallSets.of(index);
    List<MethodSymbol> statics = new Copyable(index, sizes.ofNamesakes()).statics();
    clones.addAll(new OwnWays(index, calls, design).among(rest(statics, clones, 0)));
    clones.addAll(new Constructions(index, calls, design).among(rest(statics, clones, 0)));
    clones.addAll(new SameCalls(calls, standing, design).among(rest(clones, sizes.ofNamesakes())));
    return clones;
  }

  /** The methods from a size on that are not known as copies yet. */
  private List<MethodSymbol> rest(List<Clone> clones, int least) {
    return rest(methods, clones, least);
  }

  private static List<MethodSymbol> rest(
      List<MethodSymbol> methods, List<Clone> clones, int least) {
    Set<MethodFact> known = Collections.newSetFromMap(new IdentityHashMap<>());
    clones.forEach(clone -> known.add(clone.copy().fact()));
    return methods.stream()
        .filter(method -> body(method).tokens() >= least && !known.contains(method.fact()))
        .toList();
  }

  private List<Clone> same() {
    Map<Long, List<MethodSymbol>> byShape = new TreeMap<>();
    for (MethodSymbol method : methods) {
      byShape.computeIfAbsent(body(method).shape(), shape -> new ArrayList<>(1)).add(method);
    }
    List<Clone> clones = new ArrayList<>();
    for (List<MethodSymbol> copies : byShape.values()) {
      if (copies.size() > 1) {
        add(standing.ranked(copies), clones);
      }
    }
    return clones;
  }

  private void add(List<MethodSymbol> ranked, List<Clone> clones) {
    for (int i = 1; i < ranked.size(); i++) {
      MethodSymbol copy = ranked.get(i);
      ranked.subList(0, i).stream()
          .filter(better -> areLongEnough(copy, better) && !design.isMeant(copy, better))
          .findFirst()
          .ifPresent(original -> clones.add(clone(copy, original)));
    }
  }

  private boolean areLongEnough(MethodSymbol one, MethodSymbol other) {
    boolean namesakes =
        one.owner() != other.owner()
            && one.name().equals(other.name())
            && one.fact().modifiers().isStatic()
            && other.fact().modifiers().isStatic();
    return body(one).tokens() >= (namesakes ? sizes.ofNamesakes() : sizes.tokens());
  }

  private Clone clone(MethodSymbol copy, MethodSymbol original) {
    boolean exact = body(copy).exact() == body(original).exact();
    return new Clone(
        copy, original, exact ? Kind.EXACT : Kind.RENAMED, 1, design.relation(copy, original));
  }

  static BodyFact body(MethodSymbol method) {
    return Objects.requireNonNull(method.fact().body());
  }
}
