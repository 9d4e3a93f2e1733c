package com.github.javaparser;

import dev.ssot.java.lex.Bodies;
import dev.ssot.java.lex.Lexer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Hands the tokens of our own lexer to the parser. Has comments, but no white space. */
@NullMarked
final class DirectTokens extends GeneratedJavaParserTokenManager {

  private final Lexer lexer = new Lexer();
  private final Bodies bodies = new Bodies();
  private List<JavaToken> tokens = new ArrayList<>();
  private @Nullable JavaToken home;
  private boolean outline;

  DirectTokens() {
    super(new SimpleCharStream(new StringProvider("")));
  }

  /** Starts with a file, or with what of it is in no body. */
  void begin(String text, boolean withoutBodies) {
    lexer.begin(text);
    bodies.begin();
    outline = withoutBodies;
    tokens = new ArrayList<>();
    home = null;
  }

  boolean hasGivenUp() {
    return lexer.hasGivenUp();
  }

  @Override
  public Token getNextToken() {
    Token token = next();
    while (TokenTypes.isComment(token.kind)) {
      token = next();
    }
    if (outline && bodies.opens(token.kind)) {
      lexer.skipBlock();
    }
    return token;
  }

  private Token next() {
    lexer.next();
    Token token = token();
    token.javaToken = new JavaToken(token, tokens);
    tokens.add(token.javaToken);
    home = home == null ? token.javaToken : home;
    return token;
  }

  private Token token() {
    Token token = new Token(lexer.kind(), lexer.image());
    token.beginLine = lexer.beginLine();
    token.beginColumn = lexer.beginColumn();
    token.endLine = lexer.endLine();
    token.endColumn = lexer.endColumn();
    if (token.kind == RUNSIGNEDSHIFT || token.kind == RSIGNEDSHIFT) {
      split(token);
    }
    return token;
  }

  /** Several signs in a row may close several lists of types; the parser joins them if not. */
  private void split(Token shift) {
    shift.realKind = shift.kind;
    shift.kind = GT;
    lexer.putBack(shift.image.length() - 1);
  }

  @Override
  List<JavaToken> getTokens() {
    return tokens;
  }

  @Override
  @Nullable JavaToken getHomeToken() {
    return home;
  }
}
