package dev.ssot.java.read;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.ssot.model.facts.ReferenceKind;

/** Collects the references that types and annotations make. */
abstract class TypeWalk extends VoidVisitorAdapter<Void> {

  private final FileContext context;

  TypeWalk(FileContext context) {
    this.context = context;
  }

  FileContext context() {
    return context;
  }

  References references() {
    return context.references();
  }

  void walk(Node node) {
    node.accept(this, null);
  }

  void walk(NodeList<? extends Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).accept(this, null);
    }
  }

  void inherits(NodeList<ClassOrInterfaceType> supertypes) {
    for (ClassOrInterfaceType supertype : supertypes) {
      type(supertype, ReferenceKind.INHERIT, -1);
    }
  }

  void typeParameters(NodeList<TypeParameter> parameters) {
    for (TypeParameter parameter : parameters) {
      walk(parameter.getAnnotations());
      walk(parameter.getTypeBound());
    }
  }

  @Override
  public void visit(ClassOrInterfaceType type, Void arg) {
    type(type, ReferenceKind.TYPE, -1);
  }

  /** A use of a type, of the types that qualify it, and of its type arguments. */
  void type(ClassOrInterfaceType type, ReferenceKind kind, int arguments) {
    if (TypeText.isInferred(type)) {
      return;
    }
    if (!context.isTypeVariable(type)) {
      references().add(kind, TypeText.raw(type), null, arguments, rangeOfName(type));
    }
    type.getScope().ifPresent(this::qualifier);
    typeArguments(type);
  }

  private void qualifier(ClassOrInterfaceType scope) {
    if (Character.isUpperCase(scope.getName().getIdentifier().charAt(0))) {
      type(scope, ReferenceKind.TYPE, -1);
    } else {
      walk(scope.getAnnotations());
    }
  }

  void typeArguments(ClassOrInterfaceType type) {
    walk(type.getAnnotations());
    type.getTypeArguments().ifPresent(this::walk);
  }

  /** From the first qualifier to the last name: annotations before and type arguments after. */
  private static Range rangeOfName(ClassOrInterfaceType type) {
    ClassOrInterfaceType first = type;
    while (first.getScope().isPresent()) {
      first = first.getScope().get();
    }
    JavaToken begin = Tokens.first(first.getName());
    Position end = Tokens.range(type.getName()).end;
    return new Range(Tokens.range(begin).begin, end);
  }

  @Override
  public void visit(MarkerAnnotationExpr annotation, Void arg) {
    annotation(annotation);
  }

  @Override
  public void visit(SingleMemberAnnotationExpr annotation, Void arg) {
    annotation(annotation);
    walk(annotation.getMemberValue());
  }

  @Override
  public void visit(NormalAnnotationExpr annotation, Void arg) {
    annotation(annotation);
    annotation.getPairs().forEach(pair -> walk(pair.getValue()));
  }

  private void annotation(AnnotationExpr annotation) {
    Name name = annotation.getName();
    references().add(ReferenceKind.ANNOTATION, name.asString(), name);
    name.getQualifier()
        .filter(qualifier -> Character.isUpperCase(qualifier.getIdentifier().charAt(0)))
        .ifPresent(q -> references().add(ReferenceKind.TYPE, q.asString(), q));
  }

  @Override
  public void visit(Name name, Void arg) {
    // a name by itself is no use: those who know what it stands for record it
  }
}
