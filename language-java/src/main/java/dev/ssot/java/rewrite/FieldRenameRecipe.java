package dev.ssot.java.rewrite;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives a field or an enum constant of the tree another name, wherever it is used, or nowhere. */
final class FieldRenameRecipe {

  private static final List<String> GENERATORS =
      List.of("Data", "Value", "Getter", "Setter", "Builder", "SuperBuilder", "With");

  private final MemberName from;
  private final String name;

  FieldRenameRecipe(MemberName from, String name) {
    this.from = from;
    this.name = name;
  }

  /** Whether the tree declares the first field, and the second is to take its place. */
  static boolean applies(KnownTypes types, MemberName from, MemberName to) {
    TypeSymbol owner = types.index().type(from.owner()).orElse(null);
    return owner != null
        && from.owner().equals(to.owner())
        && from.parameters() == null
        && field(owner, from.name()) != null
        && field(owner, to.name()) == null;
  }

  /**
   * Whether the field has the other name already, so that the first means something else, if any.
   */
  static boolean isDone(KnownTypes types, MemberName from, MemberName to) {
    TypeSymbol owner = types.index().type(from.owner()).orElse(null);
    return owner != null
        && from.owner().equals(to.owner())
        && from.parameters() == null
        && field(owner, from.name()) == null
        && field(owner, to.name()) != null;
  }

  private static @Nullable FieldFact field(TypeSymbol type, String name) {
    return type.fact().fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  Rewriting apply(SourceTree tree) {
    KnownTypes types = new KnownTypes(tree.index(), Set.of(from.owner()));
    TypeSymbol owner = types.index().type(from.owner()).orElseThrow();
    FieldFact field = java.util.Objects.requireNonNull(field(owner, from.name()));
    String obstacle = obstacle(types, owner, field);
    if (!obstacle.isEmpty()) {
      ManualItem item = new ManualItem(owner.unit().at(field.nameRange()), obstacle);
      return new Rewriting(List.of(), List.of(item), 0);
    }
    List<SourceUnit> units = visibleFrom(tree, owner, field.modifiers());
    MemberResolver resolver = new MemberResolver(tree, types, from);
    resolver.read(units);
    FieldHierarchy hierarchy = new FieldHierarchy(types, owner);
    List<FileResult> results = new ArrayList<>();
    for (SourceUnit unit : units) {
      JavaFile file = tree.open(unit, from.name());
      if (file != null) {
        FileView view = new FileView(file, types);
        new FieldRename(view, resolver, hierarchy, from, name).run();
        results.add(tree.spared(view.edits(), unit.path()).result());
      }
    }
    return FileResult.joinWhole(results);
  }

  private String obstacle(KnownTypes types, TypeSymbol owner, FieldFact field) {
    if (field.modifiers().has(Modifiers.RECORD_COMPONENT)) {
      return "a record component gives its name to an accessor";
    }
    boolean generated =
        GENERATORS.stream().anyMatch(g -> owner.fact().isAnnotatedWith(g))
            || GENERATORS.stream().anyMatch(field::isAnnotatedWith);
    if (generated && !field.modifiers().isStatic()) {
      return "accessors are generated from the name of the field";
    }
    return new FieldHierarchy(types, owner)
        .relatives()
        .filter(type -> field(type, name) != null)
        .map(type -> type.qualifiedName() + " has a field " + name + " already")
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** The files that can see the field and have its name somewhere. */
  private List<SourceUnit> visibleFrom(SourceTree tree, TypeSymbol owner, Modifiers modifiers) {
    Stream<SourceUnit> units = tree.index().units().stream();
    if (modifiers.isPrivate()) {
      units = units.filter(unit -> unit.path().equals(owner.unit().path()));
    } else if (!modifiers.isPublic() && !modifiers.isProtected()) {
      units = units.filter(unit -> unit.facts().packageName().equals(owner.packageName()));
    }
    return units
        .filter(unit -> unit.file().language().equals("java"))
        .filter(unit -> tree.text(unit.path()).contains(from.name()))
        .toList();
  }
}
