package dev.ssot.java.rewrite;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.DottedName.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the names in code that may mean a type. */
final class CodeNames {

  private final SourceText text;
  private final List<DottedName> found = new ArrayList<>();

  CodeNames(SourceText text) {
    this.text = text;
  }

  List<DottedName> in(CompilationUnit unit) {
    unit.walk(this::visit);
    return found;
  }

  private void visit(Node node) {
    if (node instanceof ClassOrInterfaceType type) {
      if (!isScope(type)) {
        boolean reference =
            type.getParentNode().orElse(null) instanceof TypeExpr expression
                && expression.getParentNode().orElse(null) instanceof MethodReferenceExpr;
        add(segments(type), type, reference ? Role.EXPRESSION : Role.TYPE);
      }
    } else if (node instanceof FieldAccessExpr access) {
      expression(access);
    } else if (node instanceof NameExpr name && qualifies(name)) {
      add(List.of(segment(name.getName())), name, Role.EXPRESSION);
    } else if (node instanceof Name name && !isPartOfName(name)) {
      name(name);
    }
  }

  private static boolean isScope(ClassOrInterfaceType type) {
    return type.getParentNode().orElse(null) instanceof ClassOrInterfaceType parent
        && Syntax.isSame(parent.getScope().orElse(null), type);
  }

  private static List<ClassOrInterfaceType> chain(ClassOrInterfaceType type) {
    List<ClassOrInterfaceType> chain = new ArrayList<>();
    ClassOrInterfaceType current = type;
    while (current != null) {
      chain.add(current);
      current = current.getScope().orElse(null);
    }
    Collections.reverse(chain);
    return chain;
  }

  private List<Segment> segments(ClassOrInterfaceType type) {
    return chain(type).stream().map(part -> segment(part.getName())).toList();
  }

  private Segment segment(SimpleName name) {
    return new Segment(name.getIdentifier(), text.start(name), text.end(name));
  }

  /** The longest chain of field accesses that starts with a name. */
  private void expression(FieldAccessExpr access) {
    if (access.getParentNode().orElse(null) instanceof FieldAccessExpr parent
        && Syntax.isSame(parent.getScope(), access)) {
      return;
    }
    List<Segment> segments = new ArrayList<>();
    Expression current = access;
    while (current instanceof FieldAccessExpr part) {
      segments.add(segment(part.getName()));
      current = part.getScope();
    }
    if (current instanceof NameExpr start) {
      segments.add(segment(start.getName()));
      Collections.reverse(segments);
      add(segments, access, Role.EXPRESSION);
    }
  }

  /** A name on its own means a type only if something follows it. */
  private static boolean qualifies(NameExpr name) {
    Node parent = name.getParentNode().orElse(null);
    return (parent instanceof MethodCallExpr call
            && Syntax.isSame(call.getScope().orElse(null), name))
        || (parent instanceof MethodReferenceExpr reference
            && Syntax.isSame(reference.getScope(), name));
  }

  private static boolean isPartOfName(Name name) {
    Node parent = name.getParentNode().orElse(null);
    return parent instanceof Name
        || parent instanceof ImportDeclaration
        || parent instanceof PackageDeclaration
        || parent instanceof ModuleDeclaration;
  }

  private void name(Name name) {
    Node parent = name.getParentNode().orElse(null);
    Role role =
        parent instanceof AnnotationExpr
            ? Role.ANNOTATION
            : parent != null && parent.getClass().getSimpleName().startsWith("Module")
                ? Role.MODULE
                : Role.TYPE;
    List<Segment> segments = new ArrayList<>();
    for (JavaToken token : name.getTokenRange().orElseThrow()) {
      if (Character.isJavaIdentifierStart(token.getText().charAt(0))) {
        segments.add(new Segment(token.getText(), text.start(token), text.end(token)));
      }
    }
    add(segments, name, role);
  }

  private void add(List<Segment> segments, Node place, Role role) {
    if (!segments.isEmpty()) {
      found.add(new DottedName(List.copyOf(segments), place, role));
    }
  }
}
