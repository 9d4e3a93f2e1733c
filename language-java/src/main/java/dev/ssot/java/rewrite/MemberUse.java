package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in code that uses a member by its name.
 *
 * @param start the offset of the name; of {@code new} or {@code super} for a constructor
 * @param scope what stands before the name, null if nothing does
 */
record MemberUse(Node node, Kind kind, int start, int end, @Nullable Expression scope) {

  /** How a member is used. */
  enum Kind {
    CALL,
    REFERENCE,
    CONSTRUCTION,
    /** {@code super(...)} and {@code this(...)}. */
    EXPLICIT_CONSTRUCTOR,
    FIELD,
    CASE_LABEL,
    ATTRIBUTE,
    DECLARATION
  }

  /** All uses of a name in a file, in order of place. */
  static List<MemberUse> in(JavaFile file, MemberName member) {
    List<MemberUse> uses = new ArrayList<>();
    file.syntax().walk(node -> add(node, file.text(), member, uses));
    uses.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return uses;
  }

  private static void add(Node node, SourceText text, MemberName member, List<MemberUse> uses) {
    if (member.isConstructor()) {
      addConstructor(node, text, uses);
    } else if (node instanceof MethodCallExpr call && is(call.getNameAsString(), member)) {
      add(node, Kind.CALL, call.getName(), call.getScope().orElse(null), text, uses);
    } else if (node instanceof MethodReferenceExpr reference
        && is(reference.getIdentifier(), member)) {
      int end = text.end(node);
      uses.add(
          new MemberUse(
              node, Kind.REFERENCE, end - member.name().length(), end, reference.getScope()));
    } else if (node instanceof FieldAccessExpr access && is(access.getNameAsString(), member)) {
      add(node, Kind.FIELD, access.getName(), access.getScope(), text, uses);
    } else if (node instanceof NameExpr name && is(name.getNameAsString(), member)) {
      Kind kind =
          name.getParentNode().orElse(null) instanceof SwitchEntry entry
                  && entry.getLabels().stream().anyMatch(label -> Syntax.isSame(label, name))
              ? Kind.CASE_LABEL
              : Kind.FIELD;
      add(node, kind, name, null, text, uses);
    } else if (node instanceof MemberValuePair pair && is(pair.getNameAsString(), member)) {
      add(node, Kind.ATTRIBUTE, pair.getName(), null, text, uses);
    } else if (node instanceof SingleMemberAnnotationExpr && member.name().equals("value")) {
      add(node, Kind.ATTRIBUTE, node, null, text, uses);
    } else if (node instanceof MethodDeclaration method && is(method.getNameAsString(), member)) {
      add(node, Kind.DECLARATION, method.getName(), null, text, uses);
    }
  }

  private static void addConstructor(Node node, SourceText text, List<MemberUse> uses) {
    if (node instanceof ObjectCreationExpr) {
      int start = text.start(node);
      uses.add(new MemberUse(node, Kind.CONSTRUCTION, start, text.end(node), null));
    } else if (node instanceof ExplicitConstructorInvocationStmt) {
      int start = text.start(node);
      uses.add(new MemberUse(node, Kind.EXPLICIT_CONSTRUCTOR, start, text.end(node), null));
    } else if (node instanceof MethodReferenceExpr reference
        && reference.getIdentifier().equals("new")) {
      int end = text.end(node);
      uses.add(new MemberUse(node, Kind.REFERENCE, end - 3, end, reference.getScope()));
    }
  }

  private static boolean is(String name, MemberName member) {
    return name.equals(member.name());
  }

  private static void add(
      Node node,
      Kind kind,
      Node name,
      @Nullable Expression scope,
      SourceText text,
      List<MemberUse> uses) {
    uses.add(new MemberUse(node, kind, text.start(name), text.end(name), scope));
  }

  /** What a call hands over; null for everything else. */
  @Nullable NodeList<Expression> arguments() {
    if (node instanceof MethodCallExpr call) {
      return call.getArguments();
    }
    if (node instanceof ObjectCreationExpr creation) {
      return creation.getArguments();
    }
    return node instanceof ExplicitConstructorInvocationStmt call ? call.getArguments() : null;
  }

  /** The annotation that an attribute belongs to. */
  @Nullable AnnotationExpr annotation() {
    return node instanceof AnnotationExpr own ? own : Syntax.ancestor(node, AnnotationExpr.class);
  }
}
