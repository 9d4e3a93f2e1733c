package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Works out static types from what a file and the index say, where the compiler could not. */
final class LocalTypes {

  /** Calls that give back what they are given, as far as types go. */
  private static final Set<String> SAME_AS_ARGUMENT =
      Set.of("verify", "spy", "requireNonNull", "checkNotNull", "notNull");

  private final TypeScope scope;
  private final KnownTypes types;

  LocalTypes(TypeScope scope, KnownTypes types) {
    this.scope = scope;
    this.types = types;
  }

  /** The path of the type of an expression, or of the type that it names; "" if unknown. */
  String of(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (expression instanceof CastExpr cast) {
      return scope.path(cast.getType());
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return scope.path(creation.getType());
    }
    if (expression instanceof TypeExpr type) {
      String variable =
          type.getType().isClassOrInterfaceType() ? variable(type, type.toString()) : "";
      return variable.isEmpty() ? scope.path(type.getType()) : variable;
    }
    if (expression instanceof ThisExpr) {
      return enclosing(expression);
    }
    if (expression instanceof StringLiteralExpr) {
      return "java.lang.String";
    }
    if (expression instanceof ClassExpr) {
      return "java.lang.Class";
    }
    if (expression instanceof NameExpr name) {
      String variable = variable(name, name.getNameAsString());
      return variable.isEmpty()
          ? scope.meaning(name, name.getNameAsString()).qualified()
          : variable;
    }
    if (expression instanceof FieldAccessExpr access) {
      return access(access);
    }
    return expression instanceof MethodCallExpr call ? call(call) : "";
  }

  private String enclosing(Node place) {
    TypeDeclaration<?> type = Syntax.ancestor(place, TypeDeclaration.class);
    String name = type == null ? null : scope.qualifiedName(type);
    return name == null ? "" : name;
  }

  private String access(FieldAccessExpr access) {
    String owner = of(access.getScope());
    if (owner.isEmpty()) {
      String path = access.toString();
      return types.exists(path) ? path : "";
    }
    String nested = owner + "." + access.getNameAsString();
    return types.exists(nested) ? nested : field(owner, access.getNameAsString());
  }

  private String field(String owner, String name) {
    TypeSymbol type = types.index().type(owner).orElse(null);
    if (type == null) {
      return "";
    }
    String own = declaredField(type, name);
    for (TypeSymbol ancestor :
        own.isEmpty() ? types.index().ancestors(type) : List.<TypeSymbol>of()) {
      own = own.isEmpty() ? declaredField(ancestor, name) : own;
    }
    return own;
  }

  private String declaredField(TypeSymbol owner, String name) {
    for (FieldFact field : owner.fact().fields()) {
      if (field.name().equals(name)) {
        return named(owner, field.type());
      }
    }
    return "";
  }

  private String named(TypeSymbol at, String written) {
    String raw = written.contains("[") ? "" : written.replaceAll("<.*", "");
    if (raw.isEmpty() || at.fact().typeParameters().contains(raw)) {
      return "";
    }
    Resolved resolved = types.index().resolve(at, raw);
    if (resolved instanceof Resolved.InTree found) {
      return found.type().qualifiedName();
    }
    return resolved instanceof Resolved.External found ? found.qualifiedName() : "";
  }

  private String call(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (!call.getArguments().isEmpty()
        && (SAME_AS_ARGUMENT.contains(name) || (name.equals("when") && isStubber(call)))) {
      return of(call.getArguments().get(0));
    }
    String owner = call.getScope().map(this::of).orElseGet(() -> enclosing(call));
    TypeSymbol type = types.index().type(owner).orElse(null);
    if (type == null) {
      return "";
    }
    Set<String> results = new TreeSet<>();
    for (MethodSymbol method : types.index().methods(type, name)) {
      if (method.fact().parameters().size() == call.getArguments().size()) {
        results.add(
            named(
                method.owner(),
                Signatures.erased(method.fact().returnType()).isEmpty()
                    ? ""
                    : method.fact().returnType()));
      }
    }
    return results.size() == 1 ? results.iterator().next() : "";
  }

  /** {@code doThrow(...).when(mock)} gives the mock, unlike {@code when(call)}. */
  private static boolean isStubber(MethodCallExpr call) {
    return call.getScope().orElse(null) instanceof MethodCallExpr scope
        && (scope.getNameAsString().startsWith("do") || scope.getNameAsString().startsWith("will"));
  }

  /** The type of the variable that a name means at a place, or "". */
  private String variable(Node place, String name) {
    Node child = place;
    Node node = place.getParentNode().orElse(null);
    while (node != null) {
      Type type = declaredAt(node, child, name);
      if (type != null) {
        return type.isVarType() ? initial(node, name) : scope.path(type);
      }
      if (node instanceof TypeDeclaration<?> declaration) {
        String owner = scope.qualifiedName(declaration);
        String inherited = owner == null ? "" : field(owner, name);
        if (!inherited.isEmpty()) {
          return inherited;
        }
      }
      child = node;
      node = node.getParentNode().orElse(null);
    }
    return "";
  }

  /** Whether a local variable or a parameter of this name is in scope at a place. */
  boolean isVariable(Node place, String name) {
    Node child = place;
    Node node = place.getParentNode().orElse(null);
    while (node != null && !isBody(node, child)) {
      if (declaredAt(node, child, name) != null || isPattern(node, name)) {
        return true;
      }
      child = node;
      node = node.getParentNode().orElse(null);
    }
    return node instanceof ObjectCreationExpr && isVariable(node, name);
  }

  private static boolean isBody(Node node, Node child) {
    return node instanceof TypeDeclaration<?>
        || (node instanceof ObjectCreationExpr && child instanceof BodyDeclaration<?>);
  }

  /** A pattern binds its variable wherever it matched: near enough for the statement around. */
  private static boolean isPattern(Node node, String name) {
    return node instanceof Statement
        && node.findFirst(TypePatternExpr.class, p -> p.getNameAsString().equals(name)).isPresent();
  }

  private static @Nullable Type declaredAt(Node node, Node child, String name) {
    if (node instanceof CallableDeclaration<?> callable) {
      return parameter(callable.getParameters(), name);
    }
    if (node instanceof LambdaExpr lambda) {
      return parameter(lambda.getParameters(), name);
    }
    if (node instanceof CatchClause clause) {
      return parameter(List.of(clause.getParameter()), name);
    }
    if (node instanceof RecordDeclaration type) {
      Type found = parameter(type.getParameters(), name);
      return found != null ? found : inChildren(node, null, name);
    }
    return inChildren(node, node instanceof TypeDeclaration<?> ? null : child, name);
  }

  private static @Nullable Type parameter(List<Parameter> parameters, String name) {
    for (Parameter parameter : parameters) {
      if (parameter.getNameAsString().equals(name)) {
        return parameter.isVarArgs() ? null : parameter.getType();
      }
    }
    return null;
  }

  /** Declarations among the children, up to the one that the place is in. */
  private static @Nullable Type inChildren(Node node, @Nullable Node limit, String name) {
    Type found = null;
    for (Node child : node.getChildNodes()) {
      if (child instanceof TypePatternExpr pattern && pattern.getNameAsString().equals(name)) {
        found = pattern.getType();
      }
      for (VariableDeclarator variable : declarators(child)) {
        found = variable.getNameAsString().equals(name) ? variable.getType() : found;
      }
      if (Syntax.isSame(limit, child)) {
        break;
      }
    }
    return found;
  }

  private static List<VariableDeclarator> declarators(Node node) {
    if (node instanceof FieldDeclaration field) {
      return field.getVariables();
    }
    if (node instanceof VariableDeclarationExpr local) {
      return local.getVariables();
    }
    if (node instanceof com.github.javaparser.ast.stmt.ExpressionStmt statement
        && statement.getExpression() instanceof VariableDeclarationExpr local) {
      return local.getVariables();
    }
    return node instanceof ForEachStmt loop ? loop.getVariable().getVariables() : List.of();
  }

  private String initial(Node node, String name) {
    for (Node child : node.getChildNodes()) {
      for (VariableDeclarator variable : declarators(child)) {
        if (variable.getNameAsString().equals(name)) {
          return variable.getInitializer().map(this::of).orElse("");
        }
      }
    }
    return "";
  }
}
