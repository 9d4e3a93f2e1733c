package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssot.model.facts.ReferenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks whole bodies: the statements, and the types that are declared among them. */
final class BodyWalk extends StatementWalk {

  /** What a switch can select on whose labels are ordinary constants. */
  private static final Set<String> NO_ENUM =
      Set.of("String", "Integer", "Character", "Short", "Byte");

  private final TypeReader types;
  private final MemberWalk members;

  BodyWalk(FileContext context, CommentReader comments) {
    super(context);
    this.members = new MemberWalk(context, this);
    this.types = new TypeReader(context, this, comments);
  }

  TypeReader types() {
    return types;
  }

  MemberWalk members() {
    return members;
  }

  @Override
  void anonymous(ClassOrInterfaceType supertype, NodeList<BodyDeclaration<?>> body) {
    anonymous(TypeText.raw(supertype), body);
  }

  /** Walks a body that declares no type of its own: its uses are those of the scope around it. */
  void anonymous(String supertype, NodeList<BodyDeclaration<?>> body) {
    TypeFrame before = context().enter(TypeFrame.anonymous(context().frame(), supertype));
    List<String> raised = context().collectRaised(new ArrayList<>());
    boolean deferred = references().defer(true);
    int mark = context().variables().mark();
    context().frame().declareMethods(body);
    members.declareFields(body);
    body.forEach(this::anonymousMember);
    context().variables().release(mark);
    references().defer(deferred);
    context().collectRaised(raised);
    context().enter(before);
  }

  private void anonymousMember(BodyDeclaration<?> member) {
    if (member instanceof TypeDeclaration<?> type) {
      local(type);
    } else {
      members.walk(member);
    }
  }

  private void local(TypeDeclaration<?> type) {
    context().frame().nested().add(types.local(type));
  }

  @Override
  public void visit(LocalClassDeclarationStmt statement, Void arg) {
    local(statement.getClassDeclaration());
  }

  @Override
  public void visit(LocalRecordDeclarationStmt statement, Void arg) {
    local(statement.getRecordDeclaration());
  }

  @Override
  public void visit(ThrowStmt statement, Void arg) {
    walk(statement.getExpression());
    if (statement.getExpression() instanceof ObjectCreationExpr creation) {
      String name = TypeText.raw(creation.getType());
      if (!context().raised().contains(name)) {
        context().raised().add(name);
      }
    }
  }

  @Override
  public void visit(ExplicitConstructorInvocationStmt call, Void arg) {
    call.getExpression().ifPresent(this::walk);
    call.getTypeArguments().ifPresent(this::walk);
    references()
        .add(
            ReferenceKind.CALL,
            "<init>",
            call.isThis() ? "this" : "super",
            call.getArguments().size(),
            ConstructorCalls.keyword(call));
    walk(call.getArguments());
  }

  @Override
  public void visit(SwitchStmt statement, Void arg) {
    entries(typeOf(statement.getSelector()), statement.getEntries());
  }

  @Override
  public void visit(SwitchExpr expression, Void arg) {
    entries(typeOf(expression.getSelector()), expression.getEntries());
  }

  /** Variables of one group are in scope in those that follow it. */
  private void entries(@Nullable String selector, NodeList<SwitchEntry> entries) {
    int mark = context().variables().mark();
    for (SwitchEntry entry : entries) {
      entry.getLabels().forEach(label -> label(selector, label));
      entry.getGuard().ifPresent(this::walk);
      walk(entry.getStatements());
    }
    context().variables().release(mark);
  }

  private void label(@Nullable String selector, Expression label) {
    String type = TypePath.receiver(selector);
    if (label instanceof NameExpr constant && type != null && !NO_ENUM.contains(type)) {
      references()
          .add(
              ReferenceKind.NAME,
              constant.getNameAsString(),
              type,
              -1,
              Tokens.first(constant.getName()));
    } else {
      walk(label);
    }
  }
}
