package dev.ssot.java.read;

import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenTypes;
import org.jspecify.annotations.Nullable;

/** Where comments stand among the code. */
final class CommentPlaces {

  private CommentPlaces() {}

  static boolean isAloneOnItsLines(JavaToken comment) {
    return isFirstOnItsLine(comment) && isLastOnItsLine(comment);
  }

  static boolean isFirstOnItsLine(JavaToken comment) {
    JavaToken before = Tokens.previous(comment);
    while (before != null && TokenTypes.isWhitespaceButNotEndOfLine(before.getKind())) {
      before = Tokens.previous(before);
    }
    return before == null || endsLine(before);
  }

  private static boolean isLastOnItsLine(JavaToken comment) {
    JavaToken after = Tokens.next(comment);
    while (after != null && TokenTypes.isWhitespaceButNotEndOfLine(after.getKind())) {
      after = Tokens.next(after);
    }
    return after == null || endsLine(comment) || TokenTypes.isEndOfLineToken(after.getKind());
  }

  private static boolean endsLine(JavaToken token) {
    return TokenTypes.isEndOfLineToken(token.getKind())
        || token.getText().endsWith("\n")
        || token.getText().endsWith("\r");
  }

  /** The nearest comment before a token with nothing but white space in between. */
  static @Nullable JavaToken before(JavaToken token) {
    JavaToken before = Tokens.previous(token);
    while (before != null && !Tokens.isCode(before) && !TokenTypes.isComment(before.getKind())) {
      before = Tokens.previous(before);
    }
    return before == null || Tokens.isCode(before) ? null : before;
  }
}
