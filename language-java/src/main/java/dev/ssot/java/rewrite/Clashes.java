package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what would stop compiling because two types have become one. */
final class Clashes {

  private final JavaFile file;
  private final TypeScope scope;
  private final FileEdits edits;

  Clashes(JavaFile file, TypeScope scope, FileEdits edits) {
    this.file = file;
    this.scope = scope;
    this.edits = edits;
  }

  void check(MovedNames moved, String target, KnownTypes types) {
    Set<TypeDeclaration<?>> bodies = Syntax.identitySet();
    Set<TryStmt> tries = Syntax.identitySet();
    Set<Node> switches = Syntax.identitySet();
    for (Node place : moved.inOrder()) {
      Parameter parameter = Syntax.ancestor(place, Parameter.class);
      Node owner = parameter == null ? null : parameter.getParentNode().orElse(null);
      if (owner instanceof CallableDeclaration<?> callable
          && callable.getParentNode().orElse(null) instanceof TypeDeclaration<?> type) {
        bodies.add(type);
      } else if (owner instanceof CatchClause clause
          && clause.getParentNode().orElse(null) instanceof TryStmt statement) {
        tries.add(statement);
      }
      SwitchEntry entry = Syntax.ancestor(place, SwitchEntry.class);
      if (entry != null && entry.getLabels().stream().anyMatch(l -> l.isAncestorOf(place))) {
        entry.getParentNode().ifPresent(switches::add);
      }
    }
    bodies.forEach(type -> overloads(type, moved, target));
    tries.forEach(statement -> catches(statement, moved, target, types));
    switches.forEach(statement -> patterns(statement, moved, target));
  }

  private void overloads(TypeDeclaration<?> type, MovedNames moved, String target) {
    Map<String, CallableDeclaration<?>> seen = new HashMap<>();
    for (Node member : type.getMembers()) {
      if (member instanceof CallableDeclaration<?> callable) {
        String signature = signature(callable, moved, target);
        CallableDeclaration<?> same = seen.putIfAbsent(signature, callable);
        if (same != null && (concerns(same, moved) || concerns(callable, moved))) {
          block(callable.getName(), "an overload with the same parameters exists");
        }
      }
    }
  }

  private static boolean concerns(CallableDeclaration<?> callable, MovedNames moved) {
    return callable.getParameters().stream().anyMatch(moved::isIn);
  }

  private String signature(CallableDeclaration<?> callable, MovedNames moved, String target) {
    StringBuilder signature = new StringBuilder(callable.getNameAsString());
    for (Parameter parameter : callable.getParameters()) {
      Type type = parameter.getType();
      int depth = type.getArrayLevel() + (parameter.isVarArgs() ? 1 : 0);
      signature.append(',').append(erased(type.getElementType(), moved, target)).append(depth);
    }
    return signature.toString();
  }

  private String erased(Type type, MovedNames moved, String target) {
    if (moved.has(type)) {
      return target;
    }
    if (type instanceof ClassOrInterfaceType named) {
      String path = scope.path(named);
      return path.isEmpty() ? named.getNameWithScope() : path;
    }
    return type.asString();
  }

  private void catches(TryStmt statement, MovedNames moved, String target, KnownTypes types) {
    List<String> earlier = new ArrayList<>();
    boolean any = false;
    for (CatchClause clause : statement.getCatchClauses()) {
      Type type = clause.getParameter().getType();
      List<? extends Type> alternatives =
          type instanceof UnionType union ? union.getElements() : List.of(type);
      List<String> now = alternatives.stream().map(t -> erased(t, moved, target)).toList();
      any = any || alternatives.stream().anyMatch(moved::has);
      if (any
          && now.stream()
              .anyMatch(
                  path ->
                      earlier.stream().anyMatch(e -> e.equals(path) || types.isSubtype(path, e)))) {
        block(type, "an earlier clause would catch this exception");
      }
      earlier.addAll(now);
    }
  }

  private void patterns(Node statement, MovedNames moved, String target) {
    Set<String> seen = new HashSet<>();
    for (Node child : statement.getChildNodes()) {
      if (child instanceof SwitchEntry entry && entry.getGuard().isEmpty()) {
        for (Node label : entry.getLabels()) {
          if (label instanceof TypePatternExpr pattern
              && !seen.add(erased(pattern.getType(), moved, target))) {
            block(pattern, "an earlier label would match this type");
          }
        }
      }
    }
  }

  private void block(Node node, String reason) {
    edits.block(file.text().start(node), file.text().end(node), reason);
  }
}
