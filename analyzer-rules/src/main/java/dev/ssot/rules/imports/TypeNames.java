package dev.ssot.rules.imports;

import dev.ssot.model.facts.Reference;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which qualified names mean a type of the tree, by its packages, and which of them are there. */
final class TypeNames {

  private final CodeIndex index;
  private final Set<String> packages;
  private final Set<String> imported = new HashSet<>();
  private final Set<String> unread = new HashSet<>();
  private final Map<String, List<TypeSymbol>> byName;

  TypeNames(CodeIndex index) {
    this.index = index;
    this.packages =
        index.types().stream()
            .map(TypeSymbol::packageName)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    this.byName =
        index.types().stream()
            .filter(type -> type.outer() == null && !type.isTest())
            .collect(Collectors.groupingBy(TypeSymbol::name));
    index.units().forEach(this::collect);
  }

  private void collect(SourceUnit unit) {
    unit.facts().imports().forEach(each -> imported.add(each.path()));
    if (!unit.facts().isWhole()) {
      String file = unit.path().substring(unit.path().lastIndexOf('/') + 1);
      unread.add(file.substring(0, Math.max(0, file.indexOf('.'))));
    }
  }

  /** The innermost type around a reference, or null. */
  @Nullable TypeSymbol around(SourceUnit unit, Reference reference) {
    return index.typeOfScope(unit, unit.facts().scopeOf(reference));
  }

  /**
   * Whether a name means nothing although its package is there, and so is a type of the name in
   * another package, or the type around it.
   */
  boolean isGone(SourceUnit unit, @Nullable TypeSymbol around, String name) {
    String top = top(name);
    return packages.contains(container(top))
        && !isOwnId(around, top)
        && !isKey(name, top)
        && !mayExist(name, top)
        && !(index.resolve(unit, around, name) instanceof Resolved.InTree)
        && (index.types(top).isEmpty() ? elsewhere(name) != null : isNestedGone(name, top));
  }

  /** What a type is called where it says who it is: the name of a thread, of a plug-in. */
  private static boolean isOwnId(@Nullable TypeSymbol around, String top) {
    return around != null
        && around.outermost().name().equals(top.substring(top.lastIndexOf('.') + 1));
  }

  /** What code imports a program may have written; what is in no whole file may be in that one. */
  private boolean mayExist(String name, String top) {
    return imported.contains(top)
        || imported.contains(name)
        || unread.contains(top.substring(top.lastIndexOf('.') + 1));
  }

  /** What ends in capital letters is a constant, a key or a category, such as {@code a.b.SQL}. */
  private static boolean isKey(String name, String top) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return isCapitals(last) || isCapitals(top.substring(top.lastIndexOf('.') + 1));
  }

  private static boolean isCapitals(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  /** A dollar sign is only written before a nested type. */
  private boolean isNestedGone(String name, String top) {
    if (name.length() == top.length() || name.charAt(top.length()) != '$') {
      return false;
    }
    String nested = name.substring(top.length() + 1);
    return index.types(name.replace('$', '.')).isEmpty()
        && index.types(top).stream()
            .flatMap(type -> index.ancestors(type).stream())
            .allMatch(ancestor -> ancestor.nested(nested) == null);
  }

  /** The one type of that simple name in another package, or null. */
  @Nullable TypeSymbol elsewhere(String name) {
    String top = top(name);
    List<TypeSymbol> namesakes =
        byName.getOrDefault(top.substring(top.lastIndexOf('.') + 1), List.of());
    return namesakes.size() == 1 && index.types(top).isEmpty() ? namesakes.get(0) : null;
  }

  /** Up to the first segment with a capital letter, of which the name of a package has none. */
  private static String top(String name) {
    int start = 0;
    while (!Character.isUpperCase(name.charAt(start)) && name.indexOf('.', start) > 0) {
      start = name.indexOf('.', start) + 1;
    }
    int end = start;
    while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '$') {
      end++;
    }
    return name.substring(0, end);
  }

  private static String container(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
