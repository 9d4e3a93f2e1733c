package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.ssot.model.facts.AnnotationFact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Annotations with their arguments as text. */
final class AnnotationReader {

  private AnnotationReader() {}

  static List<AnnotationFact> read(NodeList<AnnotationExpr> annotations) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    return annotations.stream().map(AnnotationReader::read).toList();
  }

  private static AnnotationFact read(AnnotationExpr annotation) {
    List<String> values = new ArrayList<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      add(values, "value", single.getMemberValue());
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        add(values, pair.getNameAsString(), pair.getValue());
      }
    }
    return new AnnotationFact(annotation.getNameAsString(), List.copyOf(values));
  }

  private static void add(List<String> values, String name, Expression value) {
    if (value instanceof ArrayInitializerExpr array) {
      array.getValues().forEach(element -> add(values, name, element));
    } else {
      String joined = joined(value);
      values.add(name + "=" + (joined == null ? Tokens.text(value) : joined));
    }
  }

  /** The text of a string literal, or of several put together; null for anything else. */
  private static @Nullable String joined(Expression value) {
    if (value instanceof StringLiteralExpr || value instanceof TextBlockLiteralExpr) {
      return ((LiteralStringValueExpr) value).getValue();
    }
    if (value instanceof EnclosedExpr enclosed) {
      return joined(enclosed.getInner());
    }
    if (value instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      String left = joined(sum.getLeft());
      String right = left == null ? null : joined(sum.getRight());
      return right == null ? null : left + right;
    }
    return null;
  }
}
