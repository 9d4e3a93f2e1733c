package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.rewrite.tree.Overlay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways past the canonical factory, each with the call of the factory that stands for it. */
final class FactoryPaths {

  private final Target target;
  private final CodeIndex index;
  private final Overlay tree;

  FactoryPaths(Target target, CodeIndex index, Overlay tree) {
    this.target = target;
    this.index = index;
    this.tree = tree;
  }

  /**
   * Expressions by accessor, in the order of the target; what the duplicates hand out is not in it.
   *
   * @param manual gets those of which it cannot be told
   */
  Map<String, String> expressions(List<ManualItem> manual) {
    Map<String, String> expressions = new LinkedHashMap<>();
    FactoryCall.of(target, index)
        .ifPresent(
            call ->
                target.accessors().stream()
                    .filter(accessor -> !target.duplicates().contains(owner(accessor)))
                    .forEach(
                        accessor ->
                            expression(accessor, call, manual)
                                .ifPresent(found -> expressions.put(accessor, found))));
    return expressions;
  }

  private Optional<String> expression(String accessor, FactoryCall call, List<ManualItem> manual) {
    TypeSymbol owner = index.type(owner(accessor)).orElse(null);
    if (owner == null) {
      return Optional.empty();
    }
    for (MethodFact method : owner.fact().methods()) {
      if (accessor.endsWith("#" + method.signature())) {
        Optional<String> arguments =
            new AccessorBody(index, tree).arguments(owner, method, target.canonical());
        if (arguments.isEmpty()) {
          manual.add(
              new ManualItem(
                  owner.unit().at(method.nameRange()),
                  "what " + accessor + " constructs its product with cannot be told"));
        }
        return arguments.map(call::with);
      }
    }
    return Optional.empty();
  }

  private static String owner(String member) {
    return member.substring(0, member.indexOf('#'));
  }
}
