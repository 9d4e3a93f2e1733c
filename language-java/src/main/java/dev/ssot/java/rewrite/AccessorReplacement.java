package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithScope;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.ssot.java.read.JavaSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts an expression in the place of calls of a static accessor, or of a constant. */
final class AccessorReplacement implements UseReplacement.Replacer {

  private static final Pattern RECEIVER = Pattern.compile("(?<![\\w$])\\$(?![\\w$])");
  private static final Pattern ON_RECEIVER = Pattern.compile("(?<![\\w$])\\$\\.");

  private final MemberName accessor;
  private final String expression;

  AccessorReplacement(MemberName accessor, String expression) {
    this.accessor = accessor;
    this.expression = expression;
  }

  @Override
  public boolean isTarget(String type, String method) {
    return expression.contains(type + "." + method + "(");
  }

  @Override
  public boolean names(String type) {
    return expression.contains(type + ".");
  }

  @Override
  public void replace(UseReplacement file, MemberUse use) {
    Node node = use.node();
    SourceText text = file.view().text();
    boolean call = expression.endsWith(")");
    boolean constant =
        use.kind() == MemberUse.Kind.CASE_LABEL
            || Syntax.ancestor(node, AnnotationExpr.class) != null;
    if (use.kind() == MemberUse.Kind.EXPLICIT_CONSTRUCTOR || hasBody(node)) {
      file.manual(use, "a subclass cannot be made of an expression");
      return;
    }
    if (constant && call) {
      file.manual(use, "only a constant may stand here");
      return;
    }
    if (node.getParentNode().orElse(null) instanceof AssignExpr assign
        && Syntax.isSame(assign.getTarget(), node)) {
      file.manual(use, "a value is assigned to it");
      return;
    }
    if (keepsReceiver()
        && (node instanceof MethodReferenceExpr
            || node.getParentNode().orElse(null) instanceof ExpressionStmt)) {
      file.manual(use, "what it is called on cannot stand here alone");
      return;
    }
    if (!JavaSource.isExpression(expression)) {
      file.manual(use, expression + " is no Java expression");
      return;
    }
    String written = written(file, use);
    if (node instanceof MethodReferenceExpr) {
      written = "() -> " + written;
    } else if (needsParentheses(node)) {
      written = "(" + written + ")";
    }
    file.view().edits().callSite();
    file.view().edits().overwrite(text.start(node), text.end(node), written);
  }

  private String written(UseReplacement file, MemberUse use) {
    if (!keepsReceiver()) {
      return file.snippets(use).text(expression);
    }
    Expression scope = use.scope();
    SourceText text = file.view().text();
    String receiver =
        scope == null ? "this" : file.view().edits().applied(text.start(scope), text.end(scope));
    // What was called on nothing goes on being looked up outwards.
    String source = scope == null ? ON_RECEIVER.matcher(expression).replaceAll("") : expression;
    StringBuilder written = new StringBuilder();
    Matcher places = RECEIVER.matcher(file.snippets(use).text(source));
    while (places.find()) {
      places.appendReplacement(written, Matcher.quoteReplacement(receiver));
    }
    return places.appendTail(written).toString();
  }

  @Override
  public boolean keepsReceiver() {
    return RECEIVER.matcher(expression).find();
  }

  private static boolean hasBody(Node node) {
    return node instanceof ObjectCreationExpr creation
        && creation.getAnonymousClassBody().isPresent();
  }

  private boolean needsParentheses(Node node) {
    boolean followed =
        node.getParentNode().orElse(null) instanceof NodeWithScope<?> parent
            && Syntax.isSame(parent.getScope(), node);
    boolean called =
        node.getParentNode().orElse(null) instanceof MethodCallExpr parent
            && Syntax.isSame(parent.getScope().orElse(null), node);
    return (followed || called || node.getParentNode().orElse(null) instanceof FieldAccessExpr)
        && (expression.startsWith("new ") || !expression.matches("[\\w.$]+(\\([^()]*\\))?"))
        && !expression.startsWith("new ");
  }

  @Override
  public void finish(UseReplacement file) {
    for (ImportDeclaration imported : file.view().file().imports()) {
      boolean own =
          imported.isStatic()
              && !imported.isAsterisk()
              && imported.getNameAsString().equals(accessor.path());
      if (own && !file.keepsUnqualified()) {
        file.imports().drop(imported);
      }
    }
  }
}
