package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.Type;
import org.jspecify.annotations.Nullable;

/** Keeps track of the local variables while it walks statements, lambdas and patterns. */
abstract class StatementWalk extends ExpressionWalk {

  StatementWalk(FileContext context) {
    super(context);
  }

  private Bindings variables() {
    return context().variables();
  }

  @Override
  public void visit(BlockStmt block, Void arg) {
    int mark = variables().mark();
    walk(block.getStatements());
    variables().release(mark);
  }

  @Override
  public void visit(ExpressionStmt statement, Void arg) {
    Expression expression = statement.getExpression();
    int mark = variables().mark();
    walk(expression);
    if (!(expression instanceof VariableDeclarationExpr)) {
      variables().release(mark);
    }
  }

  @Override
  public void visit(VariableDeclarationExpr declaration, Void arg) {
    walk(declaration.getAnnotations());
    NodeList<VariableDeclarator> declared = declaration.getVariables();
    walk(declared.get(0).getType());
    for (VariableDeclarator variable : declared) {
      String inferred = initialiser(variable);
      Type type = variable.getType();
      declare(variable.getName(), TypeText.isInferred(type) ? inferred : context().pathOf(type));
    }
  }

  private @Nullable String initialiser(VariableDeclarator variable) {
    if (variable.getInitializer().isEmpty()) {
      return null;
    }
    int mark = variables().mark();
    String type = typeOf(variable.getInitializer().get());
    variables().release(mark);
    return type;
  }

  private void declare(SimpleName name, @Nullable String type) {
    if (!name.getIdentifier().equals("_")) {
      variables().local(name.getIdentifier(), type);
    }
  }

  /** Walks a parameter of a method, a lambda or a catch clause and declares it. */
  @Override
  public void visit(Parameter parameter, Void arg) {
    walk(parameter.getAnnotations());
    walk(parameter.getType());
    walk(parameter.getVarArgsAnnotations());
    String type = context().pathOf(parameter.getType());
    declare(parameter.getName(), parameter.isVarArgs() ? TypePath.arrayOf(type) : type);
  }

  @Override
  public void visit(LambdaExpr lambda, Void arg) {
    int mark = variables().mark();
    walk(lambda.getParameters());
    boolean deferred = references().defer(true);
    walk(lambda.getBody());
    references().defer(deferred);
    variables().release(mark);
  }

  @Override
  public void visit(InstanceOfExpr test, Void arg) {
    walk(test.getExpression());
    test.getPattern().ifPresentOrElse(this::walk, () -> walk(test.getType()));
  }

  @Override
  public void visit(TypePatternExpr pattern, Void arg) {
    walk(pattern.getType());
    declare(pattern.getName(), context().pathOf(pattern.getType()));
  }

  @Override
  public void visit(RecordPatternExpr pattern, Void arg) {
    walk(pattern.getType());
    walk(pattern.getPatternList());
  }

  /** A pattern's variables outlive the statement if its branch never comes to an end. */
  @Override
  public void visit(IfStmt statement, Void arg) {
    int mark = variables().mark();
    walk(statement.getCondition());
    int inBranch = variables().mark();
    walk(statement.getThenStmt());
    variables().release(inBranch);
    statement.getElseStmt().ifPresent(this::walk);
    boolean leaves = statement.getElseStmt().isEmpty() && leaves(statement.getThenStmt());
    variables().release(leaves ? inBranch : mark);
  }

  private static boolean leaves(Statement statement) {
    if (statement instanceof BlockStmt block) {
      NodeList<Statement> statements = block.getStatements();
      return !statements.isEmpty() && leaves(statements.get(statements.size() - 1));
    }
    return statement.isReturnStmt()
        || statement.isThrowStmt()
        || statement.isContinueStmt()
        || statement.isBreakStmt();
  }

  @Override
  public void visit(WhileStmt loop, Void arg) {
    int mark = variables().mark();
    walk(loop.getCondition());
    walk(loop.getBody());
    variables().release(mark);
  }

  @Override
  public void visit(DoStmt loop, Void arg) {
    int mark = variables().mark();
    walk(loop.getBody());
    walk(loop.getCondition());
    variables().release(mark);
  }

  @Override
  public void visit(ForStmt loop, Void arg) {
    int mark = variables().mark();
    walk(loop.getInitialization());
    loop.getCompare().ifPresent(this::walk);
    walk(loop.getUpdate());
    walk(loop.getBody());
    variables().release(mark);
  }

  @Override
  public void visit(ForEachStmt loop, Void arg) {
    int mark = variables().mark();
    String iterated = typeOf(loop.getIterable());
    VariableDeclarationExpr declaration = loop.getVariable();
    walk(declaration.getAnnotations());
    VariableDeclarator variable = declaration.getVariable(0);
    Type type = variable.getType();
    walk(type);
    declare(
        variable.getName(),
        TypeText.isInferred(type) ? TypePath.elementOf(iterated) : context().pathOf(type));
    walk(loop.getBody());
    variables().release(mark);
  }

  @Override
  public void visit(TryStmt statement, Void arg) {
    int mark = variables().mark();
    walk(statement.getResources());
    walk(statement.getTryBlock());
    variables().release(mark);
    walk(statement.getCatchClauses());
    statement.getFinallyBlock().ifPresent(this::walk);
  }

  @Override
  public void visit(CatchClause clause, Void arg) {
    int mark = variables().mark();
    walk(clause.getParameter());
    walk(clause.getBody());
    variables().release(mark);
  }
}
