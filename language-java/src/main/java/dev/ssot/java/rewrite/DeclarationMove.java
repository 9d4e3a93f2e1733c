package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.Meaning.Origin;
import java.util.Optional;

/**
 * Gives the declaration of a type, and the file if it is named after it, another name and place.
 */
final class DeclarationMove {

  private final JavaFile file;
  private final KnownTypes types;
  private final TypeMove move;
  private final String from;
  private final String to;
  private final FileEdits edits;

  DeclarationMove(JavaFile file, KnownTypes types, TypeMove move, String from, String to) {
    this.file = file;
    this.types = types;
    this.move = move;
    this.from = from;
    this.to = to;
    this.edits = move.edits();
  }

  void run() {
    TypeDeclaration<?> type = move.declaration(from);
    if (type == null) {
      return;
    }
    if (!KnownTypes.container(from).equals(KnownTypes.container(to))) {
      changePackage(type);
    }
    rename(type);
    String path = file.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (type.isTopLevelType() && name.equals(KnownTypes.simple(from) + ".java")) {
      edits.moveTo(folder() + KnownTypes.simple(to) + ".java");
    }
  }

  private void rename(TypeDeclaration<?> type) {
    edits.callSite();
    rename(type.getName());
    for (Node member : type.getMembers()) {
      if (member instanceof ConstructorDeclaration constructor) {
        rename(constructor.getName());
      } else if (member instanceof CompactConstructorDeclaration constructor) {
        rename(constructor.getName());
      }
    }
  }

  private void rename(SimpleName name) {
    edits.replace(file.text().start(name), file.text().end(name), KnownTypes.simple(to));
  }

  /** The folder of the file, with the end of its path changed as its package changes. */
  private String folder() {
    return folder(file.path(), file.packageName(), types.packageOf(to));
  }

  static String folder(String path, String packageName, String target) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String old = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    boolean fits = ("/" + folder).endsWith("/" + old);
    if (packageName.equals(target) || !fits) {
      return folder;
    }
    String root = folder.substring(0, folder.length() - old.length());
    return root + (target.isEmpty() ? "" : target.replace('.', '/') + "/");
  }

  private void changePackage(TypeDeclaration<?> type) {
    SourceText text = file.text();
    if (!type.isTopLevelType() || !goesWhole(type)) {
      edits.block(
          text.start(type.getName()),
          text.end(type.getName()),
          "other types share its file or body");
      return;
    }
    edits.review();
    String target = types.packageOf(to);
    Optional<PackageDeclaration> declared = file.syntax().getPackageDeclaration();
    if (declared.isEmpty()) {
      edits.insert(0, "package " + target + ";" + text.lineEnd() + text.lineEnd());
    } else if (target.isEmpty()) {
      edits.delete(text.start(declared.get()), text.nextLine(text.end(declared.get())));
    } else {
      Node name = declared.get().getName();
      edits.replace(text.start(name), text.end(name), target);
    }
    for (ImportDeclaration imported : file.imports()) {
      boolean redundant =
          !imported.isStatic()
              && !imported.isAsterisk()
              && KnownTypes.container(imported.getNameAsString()).equals(target);
      if (redundant && !imported.getNameAsString().equals(to)) {
        move.drops().add(imported);
      }
    }
    keepNeighbours();
  }

  /** Whether whatever else the file declares can go along, because no other file knows it. */
  private boolean goesWhole(TypeDeclaration<?> type) {
    for (TypeDeclaration<?> other : file.syntax().getTypes()) {
      String name = move.scope().qualifiedName(other);
      boolean taken = types.isDeclared(types.packageOf(to) + "." + other.getNameAsString());
      if (!Syntax.isSame(type, other) && (taken || name == null || isKnownElsewhere(name))) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnownElsewhere(String qualified) {
    return types.index().types(qualified).stream()
        .flatMap(type -> types.index().uses(type).stream())
        .anyMatch(use -> !use.unit().path().equals(file.path()));
  }

  /** Types of the package that the file leaves have to be imported from now on. */
  private void keepNeighbours() {
    for (DottedName name : file.names()) {
      Meaning meaning = move.scope().start(name);
      boolean neighbour = meaning.is(Origin.PACKAGE) && !meaning.qualified().equals(from);
      if (neighbour && name.role() != Role.DOCUMENTATION) {
        move.additions().add(meaning.qualified());
      }
    }
  }
}
