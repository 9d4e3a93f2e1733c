package dev.ssot.rewrite.output;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One {@code rewrite.yml} a phase for the OpenRewrite plugins, made only of recipes of
 * OpenRewrite's core, which is under Apache-2.0. What the core has no recipe for is named in a
 * comment.
 */
public final class OpenRewriteYaml {

  private static final String JAVA = "org.openrewrite.java.";

  private final CodeIndex index;

  public OpenRewriteYaml(CodeIndex index) {
    this.index = index;
  }

  /** The file for a phase; empty if OpenRewrite's core can do nothing of it. */
  public Optional<String> write(MigrationPlan plan, Phase phase) {
    Set<String> recipes = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Step step : plan.phase(phase)) {
      for (Recipe recipe : step.recipes()) {
        List<String> core = core(recipe);
        recipes.addAll(core);
        if (core.isEmpty()) {
          others.add(recipe.kind());
        }
      }
    }
    return recipes.isEmpty() ? Optional.empty() : Optional.of(file(phase, recipes, others));
  }

  /** The name of the recipe of a phase, for {@code rewrite.activeRecipes}. */
  public static String name(Phase phase) {
    return "dev.ssot.Phase" + phase.number();
  }

  private static String file(Phase phase, Set<String> recipes, Set<String> others) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("# Written by ssot. Only recipes of OpenRewrite's core (Apache-2.0).\n");
    if (!others.isEmpty()) {
      yaml.append("# Not in here, since the core has nothing for it: ");
      yaml.append(String.join(", ", others)).append(".\n");
    }
    yaml.append("---\ntype: specs.openrewrite.org/v1beta/recipe\n");
    yaml.append("name: ").append(name(phase)).append('\n');
    yaml.append("displayName: Phase ").append(phase.number()).append(" of the migration\n");
    yaml.append("description: ").append(phase.title()).append(".\n");
    yaml.append("recipeList:\n");
    recipes.forEach(yaml::append);
    return yaml.toString();
  }

  private List<String> core(Recipe recipe) {
    if (recipe instanceof Recipe.MoveType move) {
      return List.of(
          entry(
              "ChangeType",
              options(
                  "oldFullyQualifiedTypeName", binary(move.from()),
                  "newFullyQualifiedTypeName", binary(move.to()),
                  "ignoreDefinition", "true")));
    }
    if (recipe instanceof Recipe.MovePackage move) {
      return List.of(
          entry(
              "ChangePackage",
              options(
                  "oldPackageName", move.from().replace(".*", ""),
                  "newPackageName", move.to().replace(".*", ""),
                  "recursive", Boolean.toString(!move.from().endsWith(".*")))));
    }
    return recipe instanceof Recipe.DeleteType ? List.of() : members(recipe);
  }

  private List<String> members(Recipe recipe) {
    if (recipe instanceof Recipe.RenameMethod rename) {
      return List.of(
          entry(
              "ChangeMethodName",
              options(
                  "methodPattern", pattern(rename.method()),
                  "newMethodName", rename.name(),
                  "matchOverrides", "true")));
    }
    if (recipe instanceof Recipe.MoveMember move && isMethod(move.from())) {
      return moved(move);
    }
    return recipe instanceof Recipe.ChangeArguments change ? reordered(change) : List.of();
  }

  private List<String> moved(Recipe.MoveMember move) {
    List<String> entries = new ArrayList<>();
    entries.add(
        entry(
            "ChangeMethodTargetToStatic",
            options(
                "methodPattern", pattern(move.from()),
                "fullyQualifiedTargetTypeName", binary(owner(move.to())))));
    if (!member(move.from()).equals(member(move.to()))) {
      entries.add(
          0,
          entry(
              "ChangeMethodName",
              options("methodPattern", pattern(move.from()), "newMethodName", member(move.to()))));
      entries.set(
          1,
          entries.get(1).replace(" " + member(move.from()) + "(", " " + member(move.to()) + "("));
    }
    return entries;
  }

  /** Only a change of order is in the core, and it goes by names of parameters. */
  private List<String> reordered(Recipe.ChangeArguments change) {
    List<String> old = parameterNames(change.method());
    List<String> names = new ArrayList<>();
    for (Recipe.Argument argument : change.arguments()) {
      if (argument instanceof Recipe.Argument.Old kept && kept.position() < old.size()) {
        names.add(old.get(kept.position()));
      }
    }
    boolean onlyOrder =
        names.size() == old.size()
            && names.size() == change.arguments().size()
            && change.name().equals(member(change.method()));
    return onlyOrder
        ? List.of(
            entry(
                "ReorderMethodArguments",
                options(
                    "methodPattern", pattern(change.method()),
                    "newParameterNames", names.toString(),
                    "oldParameterNames", old.toString())))
        : List.of();
  }

  private List<String> parameterNames(String method) {
    return index.type(owner(method)).stream()
        .flatMap(type -> type.fact().methods().stream())
        .filter(each -> method.endsWith("#" + each.signature()))
        .findFirst()
        .map(each -> each.parameters().stream().map(parameter -> parameter.name()).toList())
        .orElse(List.of());
  }

  private static boolean isMethod(String member) {
    return member.endsWith(")");
  }

  private static String owner(String member) {
    return member.substring(0, member.indexOf('#'));
  }

  private static String member(String member) {
    return member.substring(member.indexOf('#') + 1).replaceFirst("\\(.*", "");
  }

  /** Parameter types are left open where they cannot be told by name alone. */
  private String pattern(String method) {
    return binary(owner(method)) + " " + member(method) + "(..)";
  }

  /** Nested types have a dollar between them. */
  private String binary(String name) {
    TypeSymbol type = index.type(name).orElse(null);
    return type == null || type.outer() == null
        ? name
        : binary(type.outer().qualifiedName()) + "$" + type.name();
  }

  private static Map<String, String> options(String... pairs) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      options.put(pairs[i], pairs[i + 1]);
    }
    return options;
  }

  private static String entry(String recipe, Map<String, String> options) {
    StringBuilder yaml = new StringBuilder("  - " + JAVA + recipe + ":\n");
    options.forEach(
        (name, value) ->
            yaml.append("      ").append(name).append(": ").append(plain(value)).append('\n'));
    return yaml.toString();
  }

  private static String plain(String value) {
    boolean needsQuotes = value.contains("#") || value.contains(": ");
    return needsQuotes ? "\"" + value + "\"" : value;
  }
}
