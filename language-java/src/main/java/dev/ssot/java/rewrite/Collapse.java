package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Removes what a move has made a repetition where Java allows a type only once. */
final class Collapse {

  private final SourceText text;
  private final TypeScope scope;
  private final KnownTypes types;
  private final FileEdits edits;

  Collapse(JavaFile file, TypeScope scope, KnownTypes types, FileEdits edits) {
    this.text = file.text();
    this.scope = scope;
    this.types = types;
    this.edits = edits;
  }

  /**
   * Looks at every list that a moved name stands in.
   *
   * @param moved the nodes that mean the target from now on
   */
  void run(MovedNames moved, String target) {
    Set<Node> parents = Syntax.identitySet();
    for (Node place : moved.inOrder()) {
      Node parent = place.getParentNode().orElse(null);
      if (parent instanceof AnnotationExpr annotation) {
        annotations(annotation, moved, target, parents);
      } else if (parent != null && parents.add(parent)) {
        lists(parent).forEach(list -> collapse(list, moved, target));
      }
    }
  }

  private static List<List<? extends Type>> lists(Node parent) {
    List<List<? extends Type>> lists = new ArrayList<>();
    if (parent instanceof CallableDeclaration<?> callable) {
      lists.add(callable.getThrownExceptions());
    } else if (parent instanceof UnionType union) {
      lists.add(union.getElements());
    } else if (parent instanceof IntersectionType intersection) {
      lists.add(intersection.getElements());
    } else if (parent instanceof TypeParameter parameter) {
      lists.add(parameter.getTypeBound());
    } else if (parent instanceof ClassOrInterfaceDeclaration type) {
      lists.add(type.getExtendedTypes());
      lists.add(type.getImplementedTypes());
      lists.add(type.getPermittedTypes());
    } else if (parent instanceof NodeWithImplements<?> type) {
      lists.add(type.getImplementedTypes());
    }
    return lists;
  }

  private void collapse(List<? extends Type> list, MovedNames moved, String target) {
    boolean present =
        list.stream().anyMatch(type -> !moved.has(type) && scope.path(type).equals(target));
    List<Type> kept = new ArrayList<>();
    List<Type> removed = new ArrayList<>();
    for (Type type : list) {
      if (moved.has(type) && present) {
        removed.add(type);
      } else {
        kept.add(type);
        present = present || moved.has(type);
      }
    }
    for (Type type : removed) {
      remove(list, type, removed);
    }
    checkRelated(kept, moved, target);
  }

  private void remove(List<? extends Type> list, Type type, List<Type> removed) {
    int at = 0;
    boolean nothingBefore = true;
    while (!Syntax.isSame(list.get(at), type)) {
      Type before = list.get(at++);
      nothingBefore =
          nothingBefore && removed.stream().anyMatch(gone -> Syntax.isSame(gone, before));
    }
    if (nothingBefore) {
      edits.delete(text.start(type), text.start(list.get(at + 1)));
    } else {
      edits.delete(text.end(list.get(at - 1)), text.end(type));
    }
  }

  /** The alternatives of a catch clause may not be subtypes of each other. */
  private void checkRelated(List<Type> kept, MovedNames moved, String target) {
    boolean union =
        !kept.isEmpty() && kept.get(0).getParentNode().orElse(null) instanceof UnionType;
    boolean concerned = kept.stream().anyMatch(moved::has);
    for (Type type : union && concerned ? kept : List.<Type>of()) {
      String path = scope.path(type);
      if (!moved.has(type) && (types.isSubtype(path, target) || types.isSubtype(target, path))) {
        edits.block(
            text.start(type), text.end(type), "the alternatives would be subtypes of each other");
      }
    }
  }

  private void annotations(
      AnnotationExpr annotation, MovedNames moved, String target, Set<Node> done) {
    Node owner = annotation.getParentNode().orElse(null);
    if (!(owner instanceof NodeWithAnnotations<?> annotated)
        || !done.add(owner)
        || isRepeatable(target)) {
      return;
    }
    AnnotationExpr kept = null;
    List<AnnotationExpr> later = new ArrayList<>();
    for (AnnotationExpr one : annotated.getAnnotations()) {
      boolean same =
          moved.has(one.getName())
              || scope.meaning(one, one.getNameAsString()).qualified().equals(target);
      if (same && kept == null) {
        kept = one;
      } else if (same) {
        later.add(one);
      }
    }
    for (AnnotationExpr one : later) {
      merge(kept == null ? one : kept, one);
    }
  }

  private boolean isRepeatable(String annotation) {
    return types
        .index()
        .type(annotation)
        .map(type -> type.fact().isAnnotatedWith("Repeatable"))
        .orElse(false);
  }

  private void merge(AnnotationExpr kept, AnnotationExpr second) {
    if (!second.isMarkerAnnotationExpr() && !arguments(kept).equals(arguments(second))) {
      edits.block(
          text.start(second),
          text.end(second),
          "two annotations with different values would be one");
      return;
    }
    int start = text.start(second);
    int end = text.skipBlanks(text.end(second));
    boolean alone = text.slice(text.lineStart(start), start).isBlank();
    if (alone && end < text.text().length() && "\r\n".indexOf(text.text().charAt(end)) >= 0) {
      edits.delete(text.lineStart(start), text.nextLine(end));
    } else {
      edits.delete(start, end);
    }
  }

  private String arguments(AnnotationExpr annotation) {
    return text.slice(text.end(annotation.getName()), text.end(annotation)).replaceAll("\\s", "");
  }
}
