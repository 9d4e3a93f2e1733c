package dev.ssot.java.read;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.TokenTypes;
import org.jspecify.annotations.Nullable;

/** Where comments stand among the code, whether white space is among the tokens or not. */
final class CommentPlaces {

  private CommentPlaces() {}

  /** Whether nothing but white space is on its lines, up to the line end. */
  static boolean isAloneOnItsLines(JavaToken comment, String text) {
    return isFirstOnItsLine(comment) && isLastOnItsLine(comment, text);
  }

  static boolean isFirstOnItsLine(JavaToken comment) {
    JavaToken before = Tokens.previous(comment);
    while (before != null && TokenTypes.isWhitespace(before.getKind())) {
      before = Tokens.previous(before);
    }
    return before == null || Tokens.range(before).end.line < Tokens.range(comment).begin.line;
  }

  private static boolean isLastOnItsLine(JavaToken comment, String text) {
    Position end = Tokens.range(comment).end;
    int after = SourceLines.offset(text, end.line, end.column + 1);
    while (after < text.length() && isBlank(text.charAt(after))) {
      after++;
    }
    return after < text.length() && (text.charAt(after) == '\n' || text.charAt(after) == '\r');
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) && c != '\n' && c != '\r';
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
