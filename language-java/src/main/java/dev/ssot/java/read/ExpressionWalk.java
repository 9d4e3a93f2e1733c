package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.ssot.model.facts.ReferenceKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the references that expressions make, and works out static types on the way. */
abstract class ExpressionWalk extends TypeWalk {

  private final NameChains chains;
  private @Nullable Expression typed;
  private @Nullable String type;

  ExpressionWalk(FileContext context) {
    super(context);
    this.chains = new NameChains(context);
  }

  /** Reads the body of an anonymous type. */
  abstract void anonymous(ClassOrInterfaceType supertype, NodeList<BodyDeclaration<?>> members);

  /** Walks the expression and returns its type as {@link TypePath} writes it; null if unknown. */
  @SuppressWarnings("ReferenceEquality")
  @Nullable String typeOf(Expression expression) {
    walk(expression);
    return typed == expression ? type : null;
  }

  private void is(Expression expression, @Nullable String itsType) {
    typed = expression;
    type = itsType;
  }

  /** Walks what stands before a dot, where a name may be that of a type. */
  private @Nullable String qualifierType(Expression scope) {
    return scope instanceof NameExpr name ? chains.of(List.of(name.getName())) : typeOf(scope);
  }

  @Override
  public void visit(NameExpr name, Void arg) {
    is(name, chains.variable(name.getName()));
  }

  @Override
  public void visit(FieldAccessExpr access, Void arg) {
    List<SimpleName> names = new ArrayList<>();
    Expression root = access;
    while (root instanceof FieldAccessExpr link) {
      names.add(0, link.getName());
      root = link.getScope();
    }
    if (root instanceof NameExpr name) {
      names.add(0, name.getName());
      is(access, chains.of(names));
    } else {
      is(access, chains.fields(typeOf(root), names));
    }
  }

  /** Unrolled: a fluent chain may have thousands of calls. */
  @Override
  public void visit(MethodCallExpr outermost, Void arg) {
    Deque<MethodCallExpr> calls = new ArrayDeque<>();
    Expression root = outermost;
    while (root instanceof MethodCallExpr call) {
      calls.push(call);
      root = call.getScope().orElse(null);
    }
    String path = root == null ? unqualified(calls.pop()) : qualifierType(root);
    while (!calls.isEmpty()) {
      MethodCallExpr call = calls.pop();
      record(call, TypePath.receiver(path));
      path = TypePath.call(path, call.getName().getIdentifier(), call.getArguments().size());
    }
    is(outermost, path);
  }

  private @Nullable String unqualified(MethodCallExpr call) {
    record(call, "");
    String name = call.getName().getIdentifier();
    TypeFrame frame = context().frame();
    String importedFrom = frame.declares(name) ? null : context().staticOwner(name);
    String declarer = importedFrom == null ? frame.declarerOf(name) : importedFrom;
    return TypePath.call(declarer, name, call.getArguments().size());
  }

  private void record(MethodCallExpr call, @Nullable String receiver) {
    SimpleName name = call.getName();
    int arguments = call.getArguments().size();
    references()
        .add(ReferenceKind.CALL, name.getIdentifier(), receiver, arguments, Tokens.first(name));
    call.getTypeArguments().ifPresent(this::walk);
    walk(call.getArguments());
  }

  @Override
  public void visit(MethodReferenceExpr reference, Void arg) {
    boolean creates = reference.getIdentifier().equals("new");
    Expression scope = reference.getScope();
    Type named = scope instanceof TypeExpr typeExpr ? typeExpr.getType() : null;
    if (creates && named instanceof ClassOrInterfaceType created) {
      type(created, ReferenceKind.CONSTRUCT, -1);
    } else {
      String path = named == null ? qualifierType(scope) : typeBeforeReference(named);
      if (!creates) {
        references()
            .add(
                ReferenceKind.CALL,
                reference.getIdentifier(),
                TypePath.receiver(path),
                -1,
                Tokens.last(reference));
      }
    }
    reference.getTypeArguments().ifPresent(this::walk);
    is(reference, null);
  }

  /** The parser takes the {@code a.b} of {@code a.b::c} for a type, whatever it is. */
  private @Nullable String typeBeforeReference(Type written) {
    if (!(written instanceof ClassOrInterfaceType named) || context().isTypeVariable(named)) {
      walk(written);
      return context().pathOf(written);
    }
    List<SimpleName> names = new ArrayList<>();
    ClassOrInterfaceType link = named;
    while (link != null) {
      names.add(0, link.getName());
      typeArguments(link);
      link = link.getScope().orElse(null);
    }
    return chains.of(names);
  }

  @Override
  public void visit(ObjectCreationExpr creation, Void arg) {
    creation.getScope().ifPresent(this::qualifierType);
    creation.getTypeArguments().ifPresent(this::walk);
    type(creation.getType(), ReferenceKind.CONSTRUCT, creation.getArguments().size());
    walk(creation.getArguments());
    creation.getAnonymousClassBody().ifPresent(members -> anonymous(creation.getType(), members));
    is(creation, context().pathOf(creation.getType()));
  }

  @Override
  public void visit(ArrayCreationExpr creation, Void arg) {
    walk(creation.getElementType());
    walk(creation.getLevels());
    creation.getInitializer().ifPresent(this::walk);
    String element = context().pathOf(creation.getElementType());
    for (int i = 0; i < creation.getLevels().size(); i++) {
      element = TypePath.arrayOf(element);
    }
    is(creation, element);
  }

  @Override
  public void visit(ArrayAccessExpr access, Void arg) {
    String array = typeOf(access.getName());
    walk(access.getIndex());
    is(access, TypePath.elementOf(array));
  }

  @Override
  public void visit(CastExpr cast, Void arg) {
    walk(cast.getType());
    walk(cast.getExpression());
    is(cast, context().pathOf(cast.getType()));
  }

  @Override
  public void visit(EnclosedExpr enclosed, Void arg) {
    is(enclosed, typeOf(enclosed.getInner()));
  }

  @Override
  public void visit(ClassExpr literal, Void arg) {
    walk(literal.getType());
    is(literal, "Class");
  }

  @Override
  public void visit(StringLiteralExpr literal, Void arg) {
    QualifiedText.record(literal, references());
    is(literal, "String");
  }

  @Override
  public void visit(TextBlockLiteralExpr literal, Void arg) {
    is(literal, "String");
  }

  @Override
  public void visit(ThisExpr expression, Void arg) {
    String outer = expression.getTypeName().map(chains::qualifier).orElse(null);
    is(expression, outer == null ? context().frame().self("this") : outer);
  }

  @Override
  public void visit(SuperExpr expression, Void arg) {
    String outer = expression.getTypeName().map(chains::qualifier).orElse(null);
    is(expression, outer == null ? context().frame().self("super") : outer);
  }

  /** Unrolled: a concatenation may have thousands of terms. */
  @Override
  public void visit(BinaryExpr outermost, Void arg) {
    Deque<Expression> rights = new ArrayDeque<>();
    Expression left = outermost;
    while (left instanceof BinaryExpr binary) {
      rights.push(binary.getRight());
      left = binary.getLeft();
    }
    walk(left);
    rights.forEach(this::walk);
    is(outermost, null);
  }
}
