package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds the declarations that a recipe speaks of, and lets it edit them. */
final class Declared {

  private final SourceTree tree;
  private final KnownTypes types;

  Declared(SourceTree tree, Set<String> named) {
    this.tree = tree;
    this.types = new KnownTypes(tree.index(), named);
  }

  KnownTypes types() {
    return types;
  }

  /** Edits every declaration of a type: there may be one in several modules. */
  Rewriting edit(String type, BiConsumer<FileView, TypeDeclaration<?>> action) {
    List<FileResult> results = new ArrayList<>();
    for (TypeSymbol symbol : tree.index().types(type)) {
      JavaFile file = tree.open(symbol.unit(), symbol.name());
      if (file != null) {
        FileView view = new FileView(file, types);
        file.syntax()
            .walk(
                TypeDeclaration.class,
                declaration -> {
                  if (type.equals(view.scope().qualifiedName(declaration))) {
                    action.accept(view, declaration);
                  }
                });
        results.add(view.edits().result());
      }
    }
    return FileResult.join(results);
  }

  /** The members of a type that a name means: several if it names all overloads. */
  static List<BodyDeclaration<?>> members(TypeDeclaration<?> type, MemberName member) {
    List<BodyDeclaration<?>> found = new ArrayList<>();
    if (type instanceof EnumDeclaration constants) {
      constants.getEntries().stream()
          .filter(entry -> entry.getNameAsString().equals(member.name()))
          .forEach(found::add);
    }
    for (BodyDeclaration<?> declared : type.getMembers()) {
      if (declared instanceof FieldDeclaration field
          && field.getVariables().stream()
              .anyMatch(v -> v.getNameAsString().equals(member.name()))) {
        found.add(declared);
      } else if (declared instanceof CallableDeclaration<?> callable && is(callable, member)) {
        found.add(declared);
      }
    }
    return found;
  }

  /** What is done to a method with a body; the imports of its file go along. */
  interface BodyEdit {
    void edit(MethodDeclaration method, BlockStmt body, Imports imports);
  }

  /** Edits the methods of a type that a name means, and the imports that they need or needed. */
  static void editBodies(
      FileView view, TypeDeclaration<?> type, MemberName member, BodyEdit action) {
    Imports imports = new Imports(view.file(), view.scope(), view.types(), Set.of());
    for (BodyDeclaration<?> declared : members(type, member)) {
      if (declared instanceof MethodDeclaration method) {
        method.getBody().ifPresent(body -> action.edit(method, body, imports));
      }
    }
    imports.dropUnused(view.edits());
    imports.apply(view.edits());
  }

  private static boolean is(CallableDeclaration<?> callable, MemberName member) {
    boolean named =
        member.isConstructor()
            ? callable.isConstructorDeclaration()
            : callable.isMethodDeclaration() && callable.getNameAsString().equals(member.name());
    return named
        && (member.parameters() == null || parameters(callable).equals(member.parameters()));
  }

  /** The erased simple names of the parameter types. */
  static List<String> parameters(CallableDeclaration<?> callable) {
    return callable.getParameters().stream()
        .map(p -> MemberName.erased(p.getTypeAsString()) + (p.isVarArgs() ? "[]" : ""))
        .toList();
  }

  /** Where a body's opening brace stands. */
  static int openingBrace(FileView view, TypeDeclaration<?> type) {
    Node before = type.getName();
    int from = view.text().end(before);
    for (Node child : type.getChildNodes()) {
      boolean header = !(child instanceof BodyDeclaration<?>) && view.text().end(child) > from;
      from = header ? view.text().end(child) : from;
    }
    return view.text().text().indexOf('{', from);
  }
}
