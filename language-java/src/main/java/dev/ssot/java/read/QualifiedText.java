package dev.ssot.java.read;

import com.github.javaparser.Range;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.ssot.model.facts.ReferenceKind;

/** String literals that read like the qualified name of a type. */
final class QualifiedText {

  private QualifiedText() {}

  static void record(StringLiteralExpr literal, References references) {
    String text = literal.getValue();
    if (isQualifiedType(text)) {
      Range range = Tokens.range(literal);
      references.place(
          ReferenceKind.TEXT,
          text,
          null,
          -1,
          range.begin.line,
          range.begin.column + 1,
          text.length());
    }
  }

  /** At least two segments, the last one capitalised: {@code a.Foo}, {@code a.Foo$Bar}. */
  static boolean isQualifiedType(String text) {
    int start = 0;
    int segments = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || text.charAt(i) == '.' || text.charAt(i) == '$';
      if (end) {
        if (i == start || !Character.isJavaIdentifierStart(text.charAt(start))) {
          return false;
        }
        segments++;
        if (i < text.length()) {
          start = i + 1;
        }
      } else if (!Character.isJavaIdentifierPart(text.charAt(i))) {
        return false;
      }
    }
    return segments > 1 && start < text.length() && Character.isUpperCase(text.charAt(start));
  }
}
