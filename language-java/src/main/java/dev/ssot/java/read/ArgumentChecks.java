package dev.ssot.java.read;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.ssot.model.facts.ArgumentCheck;
import dev.ssot.model.facts.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the arguments that a method refuses, among the statements of its body. */
final class ArgumentChecks {

  private static final String NULL_POINTER = "java.lang.NullPointerException";
  private static final String DECIDED_ELSEWHERE = "";
  private static final Pattern CHECKER =
      Pattern.compile(
          "(?:\\w+\\.)*(?:Assert|Asserts|Assertions|Preconditions|Validate|Verify|Args?|Checks?"
              + "|Ensure|Guard|Guards|Requires?|Contracts?|Arguments?|ObjectUtil)");
  private static final Pattern CHECK =
      Pattern.compile("check(?:Not|Non|Argument|State|Positive|Valid|Index|Element)\\w*");

  private final Set<String> names;
  private final Set<ArgumentCheck> found = new LinkedHashSet<>();

  ArgumentChecks(List<Parameter> parameters) {
    this.names = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
  }

  List<ArgumentCheck> in(BlockStmt body) {
    body.getStatements().forEach(this::look);
    return List.copyOf(found);
  }

  private void look(Statement statement) {
    if (statement instanceof IfStmt test) {
      String thrown = thrown(test.getThenStmt());
      if (thrown != null) {
        refuse(test.getCondition(), thrown);
      }
    } else if (statement instanceof ExpressionStmt expression) {
      look(expression.getExpression());
    } else if (statement instanceof ReturnStmt result) {
      result.getExpression().ifPresent(this::look);
    } else if (statement instanceof ExplicitConstructorInvocationStmt call) {
      call.getArguments().forEach(this::look);
    }
  }

  private void look(Expression expression) {
    if (expression instanceof AssignExpr assignment) {
      look(assignment.getValue());
    } else if (expression instanceof VariableDeclarationExpr declaration) {
      for (VariableDeclarator variable : declaration.getVariables()) {
        variable.getInitializer().ifPresent(this::look);
      }
    } else if (expression instanceof MethodCallExpr call && !call.getArguments().isEmpty()) {
      String exception = exception(call);
      if (exception != null) {
        refuse(call.getArgument(0), exception);
      }
    }
  }

  private static @Nullable String exception(MethodCallExpr call) {
    String name = call.getNameAsString();
    String scope = call.getScope().map(Tokens::text).orElse("");
    if (name.equals("requireNonNull")) {
      return NULL_POINTER;
    }
    boolean checks = CHECKER.matcher(scope).matches() && !name.startsWith("assert");
    return checks || (scope.isEmpty() && CHECK.matcher(name).matches()) ? DECIDED_ELSEWHERE : null;
  }

  /** What the statement throws, if that is all that it does. */
  private static @Nullable String thrown(Statement statement) {
    Statement only = statement;
    if (statement instanceof BlockStmt block) {
      if (block.getStatements().size() != 1) {
        return null;
      }
      only = block.getStatement(0);
    }
    return only instanceof ThrowStmt raise
            && raise.getExpression() instanceof ObjectCreationExpr creation
        ? TypeText.raw(creation.getType())
        : null;
  }

  private void refuse(Expression mention, String exception) {
    JavaToken end = Tokens.last(mention);
    JavaToken token = Tokens.first(mention);
    while (token != null) {
      if (names.contains(token.getText()) && isVariable(token)) {
        found.add(new ArgumentCheck(token.getText(), exception));
      }
      token = Tokens.same(token, end) ? null : Tokens.next(token);
    }
  }

  private static boolean isVariable(JavaToken token) {
    JavaToken before = Tokens.previousCode(token);
    JavaToken after = Tokens.nextCode(token);
    return (before == null || before.getKind() != GeneratedJavaParserConstants.DOT)
        && (after == null || after.getKind() != GeneratedJavaParserConstants.LPAREN);
  }
}
