package dev.ssot.java.read;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;

/** The calls of one constructor by another. */
final class ConstructorCalls {

  private ConstructorCalls() {}

  /** The {@code this} or {@code super} before the arguments; there may be an outer one before. */
  static JavaToken keyword(ExplicitConstructorInvocationStmt call) {
    int kind =
        call.isThis() ? GeneratedJavaParserConstants.THIS : GeneratedJavaParserConstants.SUPER;
    JavaToken start =
        call.getExpression().map(Tokens::last).flatMap(JavaToken::getNextToken).orElse(null);
    JavaToken token = start == null ? Tokens.first(call) : start;
    JavaToken end = Tokens.last(call);
    while (token.getKind() != kind && !Tokens.same(token, end)) {
      token = token.getNextToken().orElse(end);
    }
    return token;
  }
}
