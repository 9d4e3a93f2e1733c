package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.ssot.model.facts.Delegation;
import dev.ssot.model.facts.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises a body that does nothing but call another method. */
final class Delegations {

  private static final String CONSTRUCTOR = "<init>";

  private final References references;
  private final List<Parameter> parameters;

  /**
   * For a method that has just been walked.
   *
   * @param references holds, among others, the calls of the method
   */
  Delegations(References references, List<Parameter> parameters) {
    this.references = references;
    this.parameters = parameters;
  }

  @Nullable Delegation of(BlockStmt body) {
    if (body.getStatements().size() != 1) {
      return null;
    }
    Statement only = body.getStatement(0);
    if (only instanceof ExplicitConstructorInvocationStmt call) {
      String receiver = call.isThis() ? "" : "super";
      return delegation(receiver, receiver, CONSTRUCTOR, call.getArguments());
    }
    if (only instanceof ReturnStmt result && result.getExpression().isPresent()) {
      return of(result.getExpression().get());
    }
    return only instanceof ExpressionStmt statement ? of(statement.getExpression()) : null;
  }

  private @Nullable Delegation of(Expression expression) {
    Expression called = bare(expression);
    if (called instanceof ObjectCreationExpr creation) {
      String type = TypeText.raw(creation.getType());
      return creation.getAnonymousClassBody().isPresent() || creation.getScope().isPresent()
          ? null
          : delegation(type, type, CONSTRUCTOR, creation.getArguments());
    }
    if (!(called instanceof MethodCallExpr call)) {
      return null;
    }
    if (call.getScope().isEmpty()) {
      return delegation("", "", call.getNameAsString(), call.getArguments());
    }
    Expression scope = bare(call.getScope().get());
    if (!isSimpleReceiver(scope)) {
      return null;
    }
    String path = scope.isThisExpr() ? "" : references.receiverOf(call);
    return delegation(
        written(scope), path == null ? "" : path, call.getNameAsString(), call.getArguments());
  }

  /** The {@code this} before a field and the arguments of a constructor are left out. */
  private static String written(Expression receiver) {
    if (receiver.isThisExpr()) {
      return "";
    }
    if (receiver instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
      return access.getNameAsString();
    }
    return receiver instanceof ObjectCreationExpr creation
        ? TypeText.raw(creation.getType())
        : Tokens.text(receiver);
  }

  private static Expression bare(Expression expression) {
    Expression inner = expression;
    while (inner instanceof EnclosedExpr || inner instanceof CastExpr) {
      inner =
          inner instanceof EnclosedExpr enclosed
              ? enclosed.getInner()
              : ((CastExpr) inner).getExpression();
    }
    return inner;
  }

  private @Nullable Delegation delegation(
      String receiver, String type, String method, NodeList<Expression> arguments) {
    for (Expression argument : arguments) {
      if (!isHandedOn(argument)) {
        return null;
      }
    }
    return new Delegation(receiver, type, method, arguments.size(), isSame(arguments));
  }

  private boolean isSame(NodeList<Expression> arguments) {
    if (arguments.size() != parameters.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      Expression argument = arguments.get(i);
      if (!argument.isNameExpr()
          || !argument.asNameExpr().getNameAsString().equals(parameters.get(i).name())) {
        return false;
      }
    }
    return true;
  }

  /** A name, a field, or what a call without arguments on one of these gives. */
  private static boolean isSimpleReceiver(Expression scope) {
    Expression root = scope;
    while (true) {
      if (root instanceof FieldAccessExpr access) {
        root = access.getScope();
      } else if (root instanceof MethodCallExpr call && call.getArguments().isEmpty()) {
        if (call.getScope().isEmpty()) {
          return true;
        }
        root = call.getScope().get();
      } else {
        return root.isNameExpr()
            || root.isThisExpr()
            || root.isSuperExpr()
            || (root instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isEmpty());
      }
    }
  }

  /** Whether an argument is a value handed on, perhaps converted, and not further code. */
  private static boolean isHandedOn(Expression argument) {
    Expression value = bare(argument);
    if (value instanceof MethodCallExpr call) {
      return call.getArguments().stream().allMatch(Delegations::isHandedOn)
          && call.getScope().map(Delegations::isHandedOn).orElse(true);
    }
    if (value instanceof ObjectCreationExpr creation) {
      return creation.getAnonymousClassBody().isEmpty()
          && creation.getArguments().stream().allMatch(Delegations::isHandedOn);
    }
    if (value instanceof FieldAccessExpr access) {
      return isHandedOn(access.getScope());
    }
    return value.isNameExpr()
        || value.isThisExpr()
        || value.isSuperExpr()
        || value.isLiteralExpr()
        || value instanceof ClassExpr
        || value instanceof UnaryExpr
        || value instanceof BinaryExpr
        || value instanceof ArrayAccessExpr
        || value.isArrayCreationExpr()
        || value instanceof MethodReferenceExpr;
  }
}
