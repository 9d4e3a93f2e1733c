package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.TypeSymbol;

/** What evaluating an expression can do, and what it depends on. */
enum Purity {
  /** The same whenever it is evaluated: a literal, a lambda, a local variable. */
  CONSTANT,
  /** It reads what something else may change. */
  READ,
  /** It may change something. */
  EFFECT;

  static Purity of(Expression expression, FileView file) {
    if (expression instanceof LambdaExpr
        || expression.isLiteralExpr()
        || expression.isClassExpr()) {
      return CONSTANT;
    }
    Purity own = own(expression, file);
    for (Node child : expression.getChildNodes()) {
      if (child instanceof Expression part && !(expression instanceof MethodReferenceExpr)) {
        own = own.worse(of(part, file));
      }
    }
    return own;
  }

  private static Purity own(Expression expression, FileView file) {
    if (expression instanceof AssignExpr) {
      return EFFECT;
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return PlatformValues.creates(creation, file) || isPlain(creation, file) ? CONSTANT : EFFECT;
    }
    if (expression instanceof UnaryExpr unary) {
      return unary.getOperator().isPrefix() || unary.getOperator().isPostfix()
          ? step(unary)
          : CONSTANT;
    }
    if (expression instanceof MethodCallExpr call) {
      return PlatformValues.calls(call, file) ? CONSTANT : EFFECT;
    }
    if (expression instanceof NameExpr name) {
      return isConstantName(name.getNameAsString()) || isLocal(name) ? CONSTANT : READ;
    }
    if (expression instanceof FieldAccessExpr access) {
      return isConstantName(access.getNameAsString()) ? CONSTANT : READ;
    }
    return expression instanceof ArrayAccessExpr ? READ : CONSTANT;
  }

  /** An object of the tree whose creation runs no code. */
  private static boolean isPlain(ObjectCreationExpr creation, FileView file) {
    return creation.getAnonymousClassBody().isEmpty()
        && file.types()
            .index()
            .type(file.scope().path(creation.getType()))
            .map(TypeSymbol::fact)
            .filter(type -> type.kind() == TypeKind.CLASS)
            .filter(type -> type.constructors().isEmpty() && type.initialisers().isEmpty())
            .filter(type -> type.extended().isEmpty())
            .filter(type -> type.fields().stream().allMatch(Purity::isInert))
            .isPresent();
  }

  private static boolean isInert(FieldFact field) {
    return field.initialiser() == FieldFact.Initialiser.NONE
        || field.initialiser() == FieldFact.Initialiser.LITERAL
        || field.modifiers().isStatic();
  }

  private static Purity step(UnaryExpr unary) {
    String sign = unary.getOperator().asString();
    return sign.equals("++") || sign.equals("--") ? EFFECT : CONSTANT;
  }

  private static boolean isConstantName(String name) {
    return name.equals(name.toUpperCase(java.util.Locale.ROOT))
        || Character.isUpperCase(name.charAt(0));
  }

  private static boolean isLocal(NameExpr name) {
    return isLocal(name, name.getNameAsString());
  }

  /**
   * Whether the method around declares a local variable or a parameter of this name. Other
   * arguments can change it only by an assignment.
   */
  static boolean isLocal(Node place, String wanted) {
    CallableDeclaration<?> method = Syntax.ancestor(place, CallableDeclaration.class);
    if (method == null) {
      return false;
    }
    return method.findFirst(Parameter.class, p -> p.getNameAsString().equals(wanted)).isPresent()
        || method.findFirst(VariableDeclarator.class, v -> isLocalVariable(v, wanted)).isPresent();
  }

  private static boolean isLocalVariable(VariableDeclarator variable, String wanted) {
    return variable.getNameAsString().equals(wanted)
        && !(variable.getParentNode().orElse(null) instanceof FieldDeclaration);
  }

  Purity worse(Purity other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether two arguments may be evaluated in the other order. */
  boolean commutesWith(Purity other) {
    return this == CONSTANT || other == CONSTANT || (this == READ && other == READ);
  }
}
