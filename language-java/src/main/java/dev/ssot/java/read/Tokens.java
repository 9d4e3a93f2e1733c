package dev.ssot.java.read;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import org.jspecify.annotations.Nullable;

/** The tokens and places of syntax nodes, which the parser always stores here. */
final class Tokens {

  private Tokens() {}

  static Range range(Node node) {
    TokenRange tokens = of(node);
    return new Range(range(tokens.getBegin()).begin, range(tokens.getEnd()).end);
  }

  static Range range(JavaToken token) {
    return token.getRange().orElseThrow();
  }

  static TokenRange of(Node node) {
    return node.getTokenRange().orElseThrow();
  }

  static JavaToken first(Node node) {
    return of(node).getBegin();
  }

  static JavaToken last(Node node) {
    return of(node).getEnd();
  }

  static @Nullable JavaToken next(JavaToken token) {
    return token.getNextToken().orElse(null);
  }

  static @Nullable JavaToken previous(JavaToken token) {
    return token.getPreviousToken().orElse(null);
  }

  /** The next token that is code. */
  static @Nullable JavaToken nextCode(JavaToken token) {
    JavaToken next = next(token);
    while (next != null && !isCode(next)) {
      next = next(next);
    }
    return next;
  }

  /** The last token before that is code. */
  static @Nullable JavaToken previousCode(JavaToken token) {
    JavaToken previous = previous(token);
    while (previous != null && !isCode(previous)) {
      previous = previous(previous);
    }
    return previous;
  }

  /** Whether it is the same token, not just one that reads the same. */
  @SuppressWarnings("ReferenceEquality")
  static boolean same(JavaToken one, JavaToken other) {
    return one == other;
  }

  /** Neither white space nor comment: the kinds of these come first, but for one. */
  static boolean isCode(JavaToken token) {
    int kind = token.getKind();
    return kind > GeneratedJavaParserConstants.COMMENT_CONTENT
        && kind != GeneratedJavaParserConstants.CTRL_Z;
  }

  static dev.ssot.model.source.Range place(Node node) {
    return place(range(node));
  }

  static dev.ssot.model.source.Range place(JavaToken token) {
    return place(range(token));
  }

  static dev.ssot.model.source.Range place(Range range) {
    return new dev.ssot.model.source.Range(
        range.begin.line, range.begin.column, range.end.line, range.end.column);
  }

  /** The code of a node without white space and comments, one space between two words. */
  static String text(Node node) {
    JavaToken end = last(node);
    StringBuilder text = new StringBuilder();
    for (JavaToken token = first(node); token != null; token = next(token)) {
      if (isCode(token)) {
        append(text, token.getText());
      }
      if (same(token, end)) {
        break;
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String token) {
    boolean words =
        text.length() > 0
            && Character.isJavaIdentifierPart(text.charAt(text.length() - 1))
            && Character.isJavaIdentifierPart(token.charAt(0));
    if (words) {
      text.append(' ');
    }
    text.append(token);
  }
}
