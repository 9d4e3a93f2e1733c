package dev.ssot.java.rewrite;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Recipe.Argument;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes the name and the arguments of all calls of a method, and of its declarations if they have
 * to follow.
 */
final class CallChangeRecipe {

  private final MemberName member;
  private final String name;
  private final @Nullable List<Argument> arguments;
  private final boolean usesOnly;

  CallChangeRecipe(Recipe.RenameMethod recipe, boolean usesOnly) {
    this.member = MemberName.read(recipe.method());
    this.name = recipe.name();
    this.arguments = null;
    this.usesOnly = usesOnly;
  }

  CallChangeRecipe(Recipe.ChangeArguments recipe, boolean usesOnly) {
    this.member = MemberName.read(recipe.method());
    this.name = recipe.name().isEmpty() ? member.name() : recipe.name();
    this.arguments = recipe.arguments();
    this.usesOnly = usesOnly;
  }

  Rewriting apply(SourceTree tree) {
    KnownTypes types = new KnownTypes(tree.index(), Set.of(member.owner()));
    MemberResolver resolver = new MemberResolver(tree, types, member);
    boolean declarations = !usesOnly && changesDeclarations(resolver.family());
    List<ManualItem> obstacles = declarations ? obstacles(resolver.family()) : List.of();
    if (!obstacles.isEmpty()) {
      return new Rewriting(List.of(), obstacles, 0);
    }
    resolver.prepare();
    List<FileResult> results =
        tree.mapMentioning(
            words(),
            file -> {
              FileView view = new FileView(file, types);
              new CallChange(view, resolver, member, name, arguments, declarations).run();
              return view.edits().result();
            });
    return declarations ? FileResult.joinWhole(results) : FileResult.join(results);
  }

  /** What files have to mention; the attribute of an annotation need not be named. */
  private List<String> words() {
    return member.name().equals("value")
        ? List.of(member.word(), KnownTypes.simple(member.owner()))
        : List.of(member.word());
  }

  /** A renaming takes the declarations along; new arguments do if nothing takes them yet. */
  private boolean changesDeclarations(MethodFamily family) {
    if (arguments == null) {
      return !hasTarget(family);
    }
    return keepsVarargsLast()
        && member.parameters() != null
        && name.equals(member.name())
        && !family.owners().isEmpty()
        && !isIdentity(member.parameters().size())
        && arguments.stream().allMatch(argument -> argument instanceof Argument.Old)
        && family.owners().stream().noneMatch(owner -> hasTarget(owner));
  }

  /** Whether calls of the new name have a method to mean already, so that only they move. */
  private boolean hasTarget(MethodFamily family) {
    return family.index().type(member.owner()).stream()
        .flatMap(owner -> owner.fact().methods().stream())
        .filter(family::fits)
        .anyMatch(old -> family.has(name, MethodFamily.parameters(old)));
  }

  private boolean keepsVarargsLast() {
    int varargs = member.varargs();
    return varargs < 0
        || arguments == null
        || arguments.isEmpty()
        || arguments.indexOf(new Argument.Old(varargs)) == arguments.size() - 1;
  }

  private boolean isIdentity(int count) {
    return arguments != null
        && CallArguments.isIdentity(arguments, count)
        && name.equals(member.name());
  }

  /** Whether a type has the method that the calls will mean. */
  private boolean hasTarget(TypeSymbol owner) {
    List<String> wanted = targetParameters();
    List<MethodFact> present =
        member.isConstructor() ? owner.fact().constructors() : owner.fact().methods();
    return present.stream()
        .anyMatch(m -> m.name().equals(name) && MethodFamily.parameters(m).equals(wanted));
  }

  private List<String> targetParameters() {
    List<String> old = member.parameters();
    List<String> wanted = new ArrayList<>();
    for (Argument argument : arguments == null ? List.<Argument>of() : arguments) {
      if (argument instanceof Argument.Old position
          && old != null
          && position.position() < old.size()) {
        wanted.add(old.get(position.position()));
      }
    }
    return wanted;
  }

  /** What forbids a change of the declarations. */
  private List<ManualItem> obstacles(MethodFamily family) {
    List<ManualItem> items = new ArrayList<>();
    for (TypeSymbol owner : family.owners()) {
      for (MethodFact method : owner.fact().methods()) {
        if (!family.fits(method)) {
          continue;
        }
        boolean overridesOther =
            method.isAnnotatedWith("Override")
                && owner.qualifiedName().equals(member.owner())
                && !family.externalSupertypes().isEmpty()
                && family.owners().size() == 1;
        if (overridesOther) {
          items.add(item(owner, method, "it overrides a method that the tree does not declare"));
        }
        if (arguments == null && clashes(owner, method)) {
          items.add(item(owner, method, owner.name() + " has such a method already"));
        }
      }
    }
    items.sort(java.util.Comparator.comparing(ManualItem::location));
    return items;
  }

  private boolean clashes(TypeSymbol owner, MethodFact method) {
    return owner.fact().methods().stream()
        .anyMatch(
            other ->
                other.name().equals(name)
                    && MethodFamily.parameters(other).equals(MethodFamily.parameters(method)));
  }

  private static ManualItem item(TypeSymbol owner, MethodFact method, String reason) {
    return new ManualItem(owner.unit().at(method.nameRange()), reason);
  }
}
