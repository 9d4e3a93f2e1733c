package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.ssot.java.rewrite.MemberResolver.Verdict;
import java.util.Set;

/** Gives a field another name in one file. What would mean something else then blocks the file. */
final class FieldRename {

  private final FileView file;
  private final MemberResolver resolver;
  private final FieldHierarchy hierarchy;
  private final MemberName field;
  private final String name;
  private final Imports imports;

  FieldRename(
      FileView file,
      MemberResolver resolver,
      FieldHierarchy hierarchy,
      MemberName field,
      String name) {
    this.file = file;
    this.resolver = resolver;
    this.hierarchy = hierarchy;
    this.field = field;
    this.name = name;
    this.imports = new Imports(file.file(), file.scope(), file.types(), Set.of());
  }

  void run() {
    file.file().syntax().walk(TypeDeclaration.class, this::declaration);
    for (MemberUse use : MemberUse.in(file.file(), field)) {
      boolean names = use.kind() == MemberUse.Kind.FIELD || use.kind() == MemberUse.Kind.CASE_LABEL;
      Verdict verdict = names ? resolver.decide(file, use) : Verdict.NO;
      if (verdict == Verdict.YES) {
        use(use);
      } else if (verdict == Verdict.OPEN || isOpen(use, names)) {
        block(use, "it cannot be established which field this means");
      }
    }
    file.file().syntax().walk(NameExpr.class, this::captured);
    for (var imported : file.file().imports()) {
      boolean single = imported.isStatic() && !imported.isAsterisk();
      if (single && imported.getNameAsString().equals(field.path())) {
        imports.rename(imported, field.owner() + "." + name);
      }
    }
    documentation();
    imports.apply(file.edits());
  }

  /** A field of something whose type is not known, in a file that knows the owner. */
  private boolean isOpen(MemberUse use, boolean names) {
    return names
        && use.scope() != null
        && !resolver.isKnown(file, use)
        && file.typePath(use.scope()).isEmpty()
        && file.locals().of(use.scope()).isEmpty()
        && Character.isLowerCase(field.name().charAt(0))
        && hierarchy.isNamedIn(file.text().text());
  }

  private void declaration(TypeDeclaration<?> type) {
    if (!field.owner().equals(file.scope().qualifiedName(type))) {
      return;
    }
    if (type instanceof EnumDeclaration constants) {
      constants.getEntries().stream()
          .filter(constant -> constant.getNameAsString().equals(field.name()))
          .map(EnumConstantDeclaration::getName)
          .forEach(this::rename);
    }
    for (FieldDeclaration declared : type.getFields()) {
      declared.getVariables().stream()
          .filter(variable -> variable.getNameAsString().equals(field.name()))
          .forEach(variable -> rename(variable.getName()));
    }
  }

  private void rename(SimpleName declared) {
    file.edits().callSite();
    file.edits().replace(file.text().start(declared), file.text().end(declared), name);
  }

  private void use(MemberUse use) {
    String written = name;
    if (use.scope() == null
        && use.kind() == MemberUse.Kind.FIELD
        && file.locals().isVariable(use.node(), name)) {
      String qualifier = qualifier(use.node());
      if (qualifier.isEmpty()) {
        block(use, "a local variable has the new name");
        return;
      }
      written = qualifier + "." + name;
    }
    file.edits().callSite();
    file.edits().replace(use.start(), use.end(), written);
  }

  /** What makes a field out of a name that a local variable has as well; "" if nothing does. */
  private String qualifier(Node place) {
    boolean direct = !isInAnonymousClass(place);
    for (TypeDeclaration<?> type = Syntax.ancestor(place, TypeDeclaration.class);
        type != null;
        type = Syntax.ancestor(type, TypeDeclaration.class)) {
      String qualified = file.scope().qualifiedName(type);
      if (qualified != null && hierarchy.has(qualified)) {
        String outer = direct ? "this" : type.getNameAsString() + ".this";
        return resolver.isStaticField() ? type.getNameAsString() : outer;
      }
      direct = false;
    }
    return "";
  }

  private static boolean isInAnonymousClass(Node place) {
    BodyDeclaration<?> member = Syntax.ancestor(place, BodyDeclaration.class);
    return member != null && member.getParentNode().orElse(null) instanceof ObjectCreationExpr;
  }

  /** A name that means something further out now would mean the field. */
  private void captured(NameExpr use) {
    if (!use.getNameAsString().equals(name) || file.locals().isVariable(use, name)) {
      return;
    }
    for (TypeDeclaration<?> type = Syntax.ancestor(use, TypeDeclaration.class);
        type != null;
        type = Syntax.ancestor(type, TypeDeclaration.class)) {
      String qualified = file.scope().qualifiedName(type);
      if (qualified != null && hierarchy.has(qualified)) {
        int start = file.text().start(use);
        file.edits().block(start, file.text().end(use), "the name would mean the renamed field");
        return;
      }
    }
  }

  private void documentation() {
    new DocMembers(file, resolver.family(), field)
        .each(
            mention -> {
              DottedName.Segment segment = mention.member();
              if (segment != null && mention.parameters() == null) {
                file.edits().callSite();
                file.edits().replace(segment.start(), segment.end(), name);
              }
            });
    file.file().syntax().walk(StringLiteralExpr.class, this::text);
  }

  /** The only place where the language itself looks for a constant by its name. */
  private void text(StringLiteralExpr text) {
    if (!text.getValue().equals(field.name())
        || !(text.getParentNode().orElse(null)
            instanceof com.github.javaparser.ast.expr.MethodCallExpr call)
        || !call.getNameAsString().matches("valueOf|getField|getDeclaredField")) {
      return;
    }
    file.edits()
        .manual(
            file.text().start(text),
            file.text().end(text),
            "the text may name the field: it would be " + name);
  }

  private void block(MemberUse use, String reason) {
    file.edits().block(use.start(), use.end(), reason);
  }
}
