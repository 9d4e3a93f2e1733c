package dev.ssot.java.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which types there are: those of the tree, of the Java platform, and those that a recipe names.
 */
final class KnownTypes {

  private final CodeIndex index;
  private final Set<String> named;
  private final Set<String> packages = new HashSet<>();
  private final Map<String, Boolean> platform = new ConcurrentHashMap<>();
  private final Map<String, Boolean> importedItself = new ConcurrentHashMap<>();

  /**
   * With the types that a recipe speaks of.
   *
   * @param named qualified names that exist whether the tree declares them or not
   */
  KnownTypes(CodeIndex index, Set<String> named) {
    this.index = index;
    this.named = named;
    for (SourceUnit unit : index.units()) {
      packages.add(unit.facts().packageName());
    }
  }

  CodeIndex index() {
    return index;
  }

  boolean exists(String qualified) {
    return isDeclared(qualified) || named.contains(qualified) || isPlatform(qualified);
  }

  boolean isDeclared(String qualified) {
    return index.type(qualified).isPresent();
  }

  boolean hasPackage(String name) {
    return packages.contains(name);
  }

  boolean isPlatform(String qualified) {
    return qualified.startsWith("java")
        && platform.computeIfAbsent(qualified, KnownTypes::isOnPlatform);
  }

  /** Takes every way of splitting the name into a package and nested types. */
  private static boolean isOnPlatform(String qualified) {
    String path = qualified.replace('.', '/');
    while (true) {
      if (ClassLoader.getPlatformClassLoader().getResource(path + ".class") != null) {
        return true;
      }
      int slash = path.lastIndexOf('/');
      if (slash < 0 || !isTypeName(path.substring(path.lastIndexOf('/', slash - 1) + 1, slash))) {
        return false;
      }
      path = path.substring(0, slash) + '$' + path.substring(slash + 1);
    }
  }

  /** Whether the platform has a class of this name that is no interface. */
  boolean isPlatformClass(String qualified) {
    if (!isPlatform(qualified)) {
      return false;
    }
    try {
      ClassLoader loader = ClassLoader.getPlatformClassLoader();
      return !Class.forName(binary(qualified), false, loader).isInterface();
    } catch (ClassNotFoundException | LinkageError unknown) {
      return false;
    }
  }

  /** The path of the member type that a type declares or inherits, or null. */
  @Nullable String member(String owner, String name) {
    String declared = owner + "." + name;
    if (exists(declared)) {
      return declared;
    }
    TypeSymbol type = index.type(owner).orElse(null);
    if (type == null) {
      return null;
    }
    for (TypeSymbol ancestor : index.ancestors(type)) {
      if (ancestor.nested(name) != null) {
        return ancestor.qualifiedName() + "." + name;
      }
    }
    return index.externalSupertypes(type).stream()
        .map(external -> external + "." + name)
        .filter(this::exists)
        .findFirst()
        .orElse(null);
  }

  /** Whether the tree says that one type is a subtype of the other. */
  boolean isSubtype(String type, String supertype) {
    TypeSymbol symbol = index.type(type).orElse(null);
    return symbol != null
        && (index.ancestors(symbol).stream().anyMatch(a -> a.qualifiedName().equals(supertype))
            || index.externalSupertypes(symbol).contains(supertype));
  }

  /** Whether a type of the tree and all its supertypes are known, so that nothing can be missed. */
  boolean isWhole(String qualified) {
    TypeSymbol type = index.type(qualified).orElse(null);
    return type != null
        && index.externalSupertypes(type).isEmpty()
        && index.ancestors(type).stream().allMatch(a -> index.externalSupertypes(a).isEmpty());
  }

  /** Whether a type of the tree declares or inherits a method, field or nested type. */
  boolean hasMember(String qualified, String name) {
    TypeSymbol type = index.type(qualified).orElse(null);
    return type != null
        && (member(qualified, name) != null
            || !index.methods(type, name).isEmpty()
            || hasField(type, name)
            || index.ancestors(type).stream().anyMatch(ancestor -> hasField(ancestor, name)));
  }

  private static boolean hasField(TypeSymbol type, String name) {
    return type.fact().fields().stream().anyMatch(field -> field.name().equals(name));
  }

  /**
   * Whether the files of the tree that use a nested type name it alone, with an import of its own,
   * at least as often as through the type around it.
   */
  boolean isMostlyImportedItself(String nested) {
    return importedItself.computeIfAbsent(nested, this::importsDominate);
  }

  private boolean importsDominate(String nested) {
    TypeSymbol type = index.type(nested).orElse(null);
    if (type == null || type.outer() == null) {
      return false;
    }
    Set<SourceUnit> users = new HashSet<>();
    index.codeUses(type).forEach(use -> users.add(use.unit()));
    users.remove(type.unit());
    long importing = users.stream().filter(unit -> imports(unit, nested)).count();
    return importing > 0 && importing * 2 >= users.size();
  }

  private static boolean imports(SourceUnit unit, String path) {
    return unit.facts().imports().stream()
        .anyMatch(imported -> !imported.isStatic() && imported.path().equals(path));
  }

  /** The package of a qualified name: what comes before its first type. */
  String packageOf(String qualified) {
    TypeSymbol type = index.type(qualified).orElse(null);
    if (type != null) {
      return type.packageName();
    }
    List<String> segments = List.of(qualified.split("\\.", -1));
    for (int i = 0; i < segments.size() - 1; i++) {
      if (isTypeName(segments.get(i)) || isDeclared(String.join(".", segments.subList(0, i + 1)))) {
        return String.join(".", segments.subList(0, i));
      }
    }
    return String.join(".", segments.subList(0, segments.size() - 1));
  }

  /** The outermost type that a qualified name leads through. */
  String outermost(String qualified) {
    String packageName = packageOf(qualified);
    int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
    int dot = qualified.indexOf('.', start);
    return dot < 0 ? qualified : qualified.substring(0, dot);
  }

  /** The name that the virtual machine uses. */
  String binary(String qualified) {
    String packageName = packageOf(qualified);
    int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
    return qualified.substring(0, start) + qualified.substring(start).replace('.', '$');
  }

  private static boolean isTypeName(String segment) {
    return !segment.isEmpty() && Character.isUpperCase(segment.charAt(0));
  }

  static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  static String container(String qualified) {
    int dot = qualified.lastIndexOf('.');
    return dot < 0 ? "" : qualified.substring(0, dot);
  }
}
