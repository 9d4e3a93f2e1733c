package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ways through the syntax tree. */
final class Syntax {

  private Syntax() {}

  /** The innermost node of a kind around a node, or null. */
  static <T extends Node> @Nullable T ancestor(Node node, Class<T> kind) {
    Node current = node.getParentNode().orElse(null);
    while (current != null && !kind.isInstance(current)) {
      current = current.getParentNode().orElse(null);
    }
    return current == null ? null : kind.cast(current);
  }

  /** A set of nodes as such: equal code at two places is two nodes. */
  static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether both are one node, not only equal code. */
  @SuppressWarnings("ReferenceEquality")
  static boolean isSame(@Nullable Node one, Node other) {
    return one == other;
  }

  /** Whether a node is another one or stands inside of it. */
  static boolean isWithin(Node node, @Nullable Node outer) {
    return outer != null && (isSame(outer, node) || outer.isAncestorOf(node));
  }

  /** The name of a method or variable that stands without anything before it. */
  static @Nullable SimpleName bareName(Node node) {
    if (node instanceof MethodCallExpr call && call.getScope().isEmpty()) {
      return call.getName();
    }
    return node instanceof NameExpr name ? name.getName() : null;
  }
}
