package dev.ssot.java.rewrite;

import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.function.UnaryOperator;

/** Finds string literals that hold exactly the name of something that moves. */
final class TextReferences {

  private final boolean change;
  private final UnaryOperator<String> replacement;

  /**
   * With a way to rename.
   *
   * @param change whether the literals are changed rather than reported
   * @param replacement what a literal should say; the same if it is of no interest
   */
  TextReferences(boolean change, UnaryOperator<String> replacement) {
    this.change = change;
    this.replacement = replacement;
  }

  /** For a type: its name, and the names of its nested types with a dollar sign or a dot. */
  static TextReferences type(boolean change, String from, String to, KnownTypes types) {
    return new TextReferences(
        change,
        text -> {
          if (text.startsWith(from + ".") && !Character.isUpperCase(last(text).charAt(0))) {
            return text;
          }
          String moved = prefixed(text, from, to);
          return moved.equals(text) || text.indexOf('$') >= 0
              ? prefixed(text, types.binary(from), types.binary(to))
              : moved;
        });
  }

  /** For a package: the names of everything that moves with it. */
  static TextReferences packaged(boolean change, MovedPackage moving) {
    return new TextReferences(
        change, text -> moving.reaches(text) ? prefixed(text, moving.from(), moving.to()) : text);
  }

  private static String prefixed(String text, String from, String to) {
    boolean whole = text.equals(from);
    boolean nested = text.startsWith(from + "$") || (text.startsWith(from + ".") && isName(text));
    return whole || nested ? to + text.substring(from.length()) : text;
  }

  private static String last(String text) {
    return text.substring(text.lastIndexOf('.', text.length() - 2) + 1);
  }

  private static boolean isName(String text) {
    return text.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
  }

  void look(JavaFile file, FileEdits edits) {
    file.syntax().walk(StringLiteralExpr.class, literal -> look(literal, file, edits));
  }

  private void look(StringLiteralExpr literal, JavaFile file, FileEdits edits) {
    String text = literal.getValue();
    String moved = replacement.apply(text);
    if (moved.equals(text)) {
      return;
    }
    int start = file.text().start(literal);
    if (change) {
      edits.replace(start + 1, file.text().end(literal) - 1, moved);
      edits.review();
      edits.callSite();
    } else {
      edits.manual(
          start, file.text().end(literal), "the text names what has moved: it would be " + moved);
    }
  }
}
