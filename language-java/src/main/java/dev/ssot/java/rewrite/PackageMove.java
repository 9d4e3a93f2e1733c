package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.expr.Name;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.Meaning.Origin;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.List;
import java.util.Set;

/**
 * Moves a package with those below it: declarations and files, and every name that leads through
 * them. What is in the target already stays, also if that lies below the package itself.
 */
final class PackageMove {

  private final MovedPackage moving;
  private final boolean changesText;

  PackageMove(Recipe.MovePackage recipe, boolean changesText) {
    this.moving = MovedPackage.of(recipe);
    this.changesText = changesText;
  }

  Rewriting apply(SourceTree tree) {
    KnownTypes types = new KnownTypes(tree.index(), Set.of());
    TextReferences text = TextReferences.packaged(changesText, moving);
    List<FileResult> results =
        tree.mapMentioning(
            List.of(moving.from()),
            file -> {
              FileView view = new FileView(file, types);
              move(view);
              text.look(file, view.edits());
              return tree.spared(view.edits(), file.path()).result();
            });
    return FileResult.joinWhole(results);
  }

  private void move(FileView view) {
    String before = view.file().packageName();
    String after = moving.moved(before);
    if (!before.equals(after)) {
      movePackage(view, before, after);
    }
    Imports imports = new Imports(view.file(), view.scope(), view.types(), Set.of());
    for (ImportDeclaration imported : view.file().imports()) {
      moveImport(view, imported, after, !before.equals(after), imports);
    }
    for (DottedName name : view.file().names()) {
      moveName(view, name);
    }
    imports.apply(view.edits());
  }

  private void movePackage(FileView view, String before, String after) {
    PackageDeclaration declared = view.file().syntax().getPackageDeclaration().orElseThrow();
    Name name = declared.getName();
    int start = view.text().start(name);
    if (after.isEmpty()) {
      int line = view.text().nextLine(view.text().end(declared));
      int end = view.text().isBlankLine(line) ? view.text().nextLine(line) : line;
      view.edits().replace(view.text().start(declared), end, "");
    } else {
      view.edits().replace(start, view.text().end(name), after);
    }
    view.edits().callSite();
    String path = view.path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    view.edits().moveTo(DeclarationMove.folder(path, before, after) + file);
    for (var type : view.file().syntax().getTypes()) {
      if (view.types().isDeclared(after + "." + type.getNameAsString())) {
        view.edits()
            .block(
                view.text().start(type.getName()),
                view.text().end(type.getName()),
                after + " has a type of this name already");
      }
    }
  }

  private void moveImport(
      FileView view, ImportDeclaration imported, String own, boolean changes, Imports imports) {
    String path = imported.getNameAsString();
    boolean onDemand = imported.isAsterisk() && !imported.isStatic();
    String after =
        onDemand && !isType(view, path) ? moving.moved(path) : moving.movedType(view.types(), path);
    boolean same = after.equals(path);
    if (!same && isPlatform(view, path, onDemand) && !isKnown(view, after, onDemand)) {
      int start = view.text().start(imported);
      view.edits().manual(start, view.text().end(imported), platform(path));
      return;
    }
    String container = onDemand ? after : KnownTypes.container(after);
    boolean idle = wasOwn(view, path, onDemand);
    if (!imported.isStatic() && container.equals(own) && (changes || !same) && !idle) {
      view.edits().callSite();
      imports.drop(imported);
    } else if (!same) {
      view.edits().callSite();
      imports.rename(imported, after + (imported.isAsterisk() ? ".*" : ""));
    }
  }

  /** Whether an import was of no use before: it stays so, since it is none of our business. */
  private static boolean wasOwn(FileView view, String path, boolean onDemand) {
    String container = onDemand ? path : KnownTypes.container(path);
    return container.equals(view.file().packageName());
  }

  private static boolean isPlatform(FileView view, String path, boolean onDemand) {
    return onDemand ? PlatformPackages.has(path) : view.types().isPlatform(path);
  }

  private static boolean isKnown(FileView view, String path, boolean onDemand) {
    return onDemand
        ? view.types().hasPackage(path) || PlatformPackages.has(path)
        : view.types().exists(path);
  }

  private static String platform(String path) {
    return path + " belongs to the Java platform and stays where it is";
  }

  private static boolean isType(FileView view, String path) {
    return view.types().isDeclared(path);
  }

  private void moveName(FileView view, DottedName name) {
    String whole = name.upTo(name.segments().size() - 1);
    boolean module = name.role() == Role.MODULE && !moving.moved(whole).equals(whole);
    if (!module && !whole.startsWith(moving.from() + ".")) {
      return;
    }
    int last = (int) moving.from().chars().filter(c -> c == '.').count();
    if (!module
        && (moving.movedType(view.types(), whole).equals(whole)
            || !view.scope().start(name).is(Origin.UNKNOWN)
            || (name.role() == Role.EXPRESSION && view.scope().isVariable(name.first())))) {
      return;
    }
    String after = moving.movedType(view.types(), whole);
    if (!module && isPlatform(view, whole, false) && !isKnown(view, after, false)) {
      view.edits().manual(name.start(), name.end(), platform(whole));
      return;
    }
    view.edits().callSite();
    view.edits().replace(name.start(), name.segments().get(last).end(), moving.to());
  }
}
