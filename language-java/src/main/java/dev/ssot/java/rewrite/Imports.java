package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.DottedName.Segment;
import dev.ssot.java.rewrite.Meaning.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The imports of a file, and what is to change about them. */
final class Imports {

  /** An import in the order that files sort them by. */
  record Line(boolean isStatic, String path) implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      int byKind = Boolean.compare(isStatic, other.isStatic);
      return byKind != 0 ? byKind : path.compareTo(other.path);
    }

    String text() {
      return "import " + (isStatic ? "static " : "") + path + ";";
    }
  }

  /** A type that the file declares, and what it will be called. */
  private record Declaration(String from, String to) {}

  private final JavaFile file;
  private final TypeScope scope;
  private final KnownTypes types;
  private final Set<DottedName> moved;
  private final Set<ImportDeclaration> replaceable = Syntax.identitySet();
  private final Set<ImportDeclaration> dropped = Syntax.identitySet();
  private final IdentityHashMap<ImportDeclaration, String> renamed = new IdentityHashMap<>();
  private final TreeSet<Line> added = new TreeSet<>();
  private final Map<String, Boolean> importable = new HashMap<>();
  private @Nullable Declaration declaration;

  /**
   * The imports of a file.
   *
   * @param moved the names that will read differently, so that what they mean now does not count
   */
  Imports(JavaFile file, TypeScope scope, KnownTypes types, Set<DottedName> moved) {
    this.file = file;
    this.scope = scope;
    this.types = types;
    this.moved = moved;
  }

  static Line line(ImportDeclaration imported) {
    String path = imported.getNameAsString() + (imported.isAsterisk() ? ".*" : "");
    return new Line(imported.isStatic(), path);
  }

  /** Whether the file imports exactly this type, and will go on doing so. */
  boolean imports(String path) {
    return has(new Line(false, path));
  }

  private boolean has(Line line) {
    return added.contains(line)
        || file.imports().stream()
            .filter(imported -> !dropped.contains(imported) && !renamed.containsKey(imported))
            .anyMatch(imported -> line(imported).equals(line))
        || renamed.entrySet().stream()
            .anyMatch(e -> line.equals(new Line(e.getKey().isStatic(), e.getValue())));
  }

  /** The import will go, and an added one may take its place. */
  void giveWay(ImportDeclaration imported) {
    replaceable.add(imported);
    drop(imported);
  }

  void drop(ImportDeclaration imported) {
    dropped.add(imported);
    importable.clear();
  }

  /** The import will name something else, or go if that is imported already. */
  void rename(ImportDeclaration imported, String path) {
    if (has(new Line(imported.isStatic(), path))) {
      giveWay(imported);
    } else {
      renamed.put(imported, path);
    }
  }

  void add(Line line) {
    if (!has(line) && (line.isStatic() || !willDeclare(line.path()))) {
      added.add(line);
    }
  }

  /** The file declares the first type, and will declare the second in its place. */
  void declare(String from, String to) {
    declaration = new Declaration(from, to);
  }

  private boolean willDeclare(String path) {
    return declaration != null && declaration.to().equals(path);
  }

  private boolean makesWay(@Nullable String qualified) {
    return declaration != null && declaration.from().equals(qualified);
  }

  /**
   * Makes the simple name of a type usable at a place, with an import if it takes one.
   *
   * @return whether the simple name means the type there; if not, it has to be qualified
   */
  boolean use(Node place, String path, Role role) {
    String name = KnownTypes.simple(path);
    if (role == Role.MODULE || (role == Role.EXPRESSION && scope.isVariable(name))) {
      return false;
    }
    Meaning now = scope.meaning(place, name);
    if ((now.qualified().equals(path) && staysVisible(now, path))
        || (willDeclare(path) && makesWay(now.qualified()))) {
      return true;
    }
    if (!now.hidesImports() && isStaticallyImported(path)) {
      return true;
    }
    if (now.hidesImports() || path.indexOf('.') < 0 || !isImportable(path, name)) {
      return false;
    }
    boolean packageMate = KnownTypes.container(path).equals(file.packageName());
    if (!packageMate || isSingleImported(name)) {
      add(new Line(false, path));
    }
    return true;
  }

  /** Adds the import that documentation needs only if code has asked for it already. */
  boolean useInProse(Node place, String path) {
    Meaning now = scope.meaning(place, KnownTypes.simple(path));
    return (now.qualified().equals(path) && staysVisible(now, path))
        || (willDeclare(path) && makesWay(now.qualified()))
        || ((imports(path) || willDeclare(path)) && !now.hidesImports());
  }

  private boolean isSingleImported(String name) {
    return file.imports().stream()
        .anyMatch(
            imported ->
                !imported.isAsterisk()
                    && !imported.isStatic()
                    && !dropped.contains(imported)
                    && KnownTypes.simple(imported.getNameAsString()).equals(name));
  }

  private boolean staysVisible(Meaning now, String path) {
    return switch (now.origin()) {
      case SINGLE_IMPORT -> imports(path) || isStaticallyImported(path);
      case ON_DEMAND ->
          file.imports().stream()
                  .filter(imported -> !dropped.contains(imported) && imported.isAsterisk())
                  .filter(i -> types.exists(i.getNameAsString() + "." + KnownTypes.simple(path)))
                  .count()
              == 1;
      default -> true;
    };
  }

  private boolean isStaticallyImported(String path) {
    return has(new Line(true, path));
  }

  private boolean isImportable(String path, String name) {
    return importable.computeIfAbsent(path, p -> !clashes(p, name));
  }

  private boolean clashes(String path, String name) {
    for (ImportDeclaration imported : file.imports()) {
      String other = renamed.getOrDefault(imported, imported.getNameAsString());
      boolean stays = !imported.isAsterisk() && !imported.isStatic() && !dropped.contains(imported);
      if (stays && KnownTypes.simple(other).equals(name) && !other.equals(path)) {
        return true;
      }
    }
    for (TypeDeclaration<?> type : file.syntax().getTypes()) {
      String declared = scope.qualifiedName(type);
      boolean other = !path.equals(declared) && !(willDeclare(path) && makesWay(declared));
      if (type.getNameAsString().equals(name) && other) {
        return true;
      }
    }
    return file.names().stream().anyMatch(other -> wouldChange(other, path, name));
  }

  /** Whether an import of the path would give a name of the file another meaning. */
  private boolean wouldChange(DottedName other, String path, String name) {
    if (!other.first().equals(name) || moved.contains(other)) {
      return false;
    }
    if (other.role() == Role.DOCUMENTATION) {
      Meaning meaning = scope.meaning(other.place(), name);
      return !meaning.hidesImports()
          && !meaning.is(Origin.UNKNOWN)
          && !meaning.qualified().equals(path);
    }
    if (other.role() == Role.MODULE
        || (other.role() == Role.EXPRESSION && scope.isVariable(name))) {
      return false;
    }
    Meaning meaning = scope.meaning(other.place(), name);
    return !meaning.hidesImports() && !meaning.qualified().equals(path);
  }

  /** Whether a name that stays needs this import on demand, or might. */
  boolean isNeeded(ImportDeclaration onDemand) {
    String path = onDemand.getNameAsString();
    Set<String> seen = new HashSet<>();
    for (DottedName name : file.names()) {
      if (moved.contains(name) || name.role() == Role.MODULE || !seen.add(name.first())) {
        continue;
      }
      Meaning meaning = scope.start(name);
      boolean mayBe =
          meaning.is(Origin.UNKNOWN)
              && (name.role() != Role.DOCUMENTATION || !types.hasPackage(path))
              && (name.role() != Role.EXPRESSION || !types.hasPackage(path))
              && Character.isUpperCase(name.first().charAt(0));
      if (mayBe
          || (meaning.is(Origin.ON_DEMAND)
              && KnownTypes.container(meaning.qualified()).equals(path))) {
        return true;
      }
    }
    return false;
  }

  /** Drops the imports whose last uses have gone with the edits made so far. */
  void dropUnused(FileEdits edits) {
    for (ImportDeclaration imported : file.imports()) {
      if (!imported.isAsterisk() && !dropped.contains(imported) && !renamed.containsKey(imported)) {
        List<Segment> uses = uses(imported);
        if (!uses.isEmpty()
            && uses.stream().allMatch(use -> edits.removes(use.start(), use.end()))) {
          drop(imported);
        }
      }
    }
  }

  private List<Segment> uses(ImportDeclaration imported) {
    String simple = KnownTypes.simple(imported.getNameAsString());
    List<Segment> uses = new ArrayList<>();
    for (DottedName name : file.names()) {
      if (name.first().equals(simple)) {
        uses.add(name.segments().get(0));
      }
    }
    if (imported.isStatic()) {
      SourceText text = file.text();
      file.syntax()
          .walk(
              node -> {
                SimpleName name = Syntax.bareName(node);
                if (name != null && name.getIdentifier().equals(simple)) {
                  uses.add(new Segment(simple, text.start(name), text.end(name)));
                }
              });
    }
    return uses;
  }

  /** Whether the imports that go are all that the file has. */
  private boolean isOnly(List<ImportDeclaration> free) {
    return !free.isEmpty() && free.size() == file.imports().size();
  }

  /** Turns everything that was asked for into edits. */
  void apply(FileEdits edits) {
    ImportEdits lines = new ImportEdits(file, edits);
    List<ImportDeclaration> free =
        new ArrayList<>(file.imports().stream().filter(dropped::contains).toList());
    for (Line line : added) {
      ImportDeclaration place =
          free.stream()
              .filter(i -> i.isStatic() == line.isStatic() && replaceable.contains(i))
              .findFirst()
              .orElse(isOnly(free) ? free.get(0) : null);
      if (place == null) {
        lines.add(line);
      } else {
        free.remove(place);
        lines.rewrite(place, line);
      }
    }
    renamed.forEach(lines::rename);
    lines.remove(free);
    lines.finish();
  }
}
