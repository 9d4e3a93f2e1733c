package dev.ssot.java.read;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.ssot.model.facts.BodyTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of a method that is read apart from its file. */
public final class MethodTokens {

  /** What may be written or left out without another meaning, most of the time. */
  private static final Set<String> IDLE = Set.of("{", "}", "final");

  private MethodTokens() {}

  /** Empty for what is no method with a body. */
  public static Optional<BodyTokens> of(String declaration) {
    CompilationUnit unit = JavaSource.plainSyntax("class Apart {\n" + declaration + "\n}");
    return unit == null
        ? Optional.empty()
        : unit.getType(0).getMethods().stream()
            .findFirst()
            .flatMap(method -> method.getBody().map(body -> tokens(method, body)));
  }

  private static BodyTokens tokens(MethodDeclaration method, BlockStmt body) {
    Map<String, Long> variables =
        BodyFingerprint.numbered(method.getParameters().size(), locals(method));
    List<Long> exact = new ArrayList<>();
    List<Long> shape = new ArrayList<>();
    JavaToken end = Tokens.last(body);
    JavaToken previous = Tokens.first(body);
    JavaToken token = BodyFingerprint.nextCode(previous, end);
    while (token != null) {
      JavaToken next = BodyFingerprint.nextCode(token, end);
      if (!IDLE.contains(token.getText()) && !isOfThis(previous, token, next)) {
        long hash = TokenHash.of(BodyFingerprint.text(token));
        boolean variable = BodyFingerprint.isVariable(previous, next == null ? end : next);
        exact.add(hash);
        shape.add(variable ? variables.getOrDefault(token.getText(), hash) : hash);
      }
      previous = token;
      token = next;
    }
    return new BodyTokens(array(exact), array(shape));
  }

  /** {@code this} before a dot, and the dot. */
  private static boolean isOfThis(JavaToken previous, JavaToken token, @Nullable JavaToken next) {
    return token.getText().equals(".")
        ? previous.getText().equals("this")
        : token.getText().equals("this") && next != null && next.getText().equals(".");
  }

  /** The names of all parameters and local variables, in source order. */
  private static List<String> locals(MethodDeclaration method) {
    List<String> names = new ArrayList<>();
    method.walk(
        Node.TreeTraversal.PREORDER,
        node -> {
          if (node instanceof Parameter parameter) {
            names.add(parameter.getNameAsString());
          } else if (node instanceof VariableDeclarator variable) {
            names.add(variable.getNameAsString());
          } else if (node instanceof TypePatternExpr pattern) {
            names.add(pattern.getNameAsString());
          }
        });
    return names;
  }

  private static long[] array(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
