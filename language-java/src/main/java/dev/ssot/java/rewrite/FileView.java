package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;

/** A file together with what its names mean, while a recipe works on it. */
final class FileView {

  private final JavaFile file;
  private final KnownTypes types;
  private final TypeScope scope;
  private final LocalTypes locals;
  private final FileEdits edits;

  FileView(JavaFile file, KnownTypes types) {
    this.file = file;
    this.types = types;
    this.scope = new TypeScope(file, types);
    this.locals = new LocalTypes(scope, types);
    this.edits = new FileEdits(file);
  }

  JavaFile file() {
    return file;
  }

  String path() {
    return file.path();
  }

  SourceText text() {
    return file.text();
  }

  KnownTypes types() {
    return types;
  }

  TypeScope scope() {
    return scope;
  }

  LocalTypes locals() {
    return locals;
  }

  FileEdits edits() {
    return edits;
  }

  /** The path of the type that an expression names, "" if it is no type. */
  String typePath(Expression written) {
    if (written instanceof TypeExpr type) {
      return scope.isVariable(type.toString()) ? "" : scope.path(type.getType());
    }
    if (written instanceof NameExpr name) {
      String simple = name.getNameAsString();
      return scope.isVariable(simple) ? "" : scope.meaning(name, simple).qualified();
    }
    if (written instanceof FieldAccessExpr access) {
      String outer = typePath(access.getScope());
      String start = outer.isEmpty() ? access.getScope().toString() : outer;
      String path = start + "." + access.getNameAsString();
      return types.exists(path) ? path : "";
    }
    return "";
  }

  /** The path of the type that an annotation names. */
  String path(Name name) {
    String written = name.asString();
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    String start = scope.meaning(name, first).qualified();
    return start.isEmpty() ? written : dot < 0 ? start : start + written.substring(dot);
  }

  /** Whether a single or on-demand static import makes the member visible. */
  boolean staticallyImports(MemberName member) {
    return file.imports().stream()
        .filter(ImportDeclaration::isStatic)
        .anyMatch(
            imported ->
                imported.isAsterisk()
                    ? imported.getNameAsString().equals(member.owner())
                    : imported.getNameAsString().equals(member.path()));
  }
}
