package com.github.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * JavaParser's own parser over the tokens of our own lexer, which cost it half of its time. It
 * lives in this package because the generated parser is visible nowhere else. Not safe to use from
 * several threads.
 */
@NullMarked
public final class DirectParser {

  private final DirectTokens tokens = new DirectTokens();
  private final GeneratedJavaParser parser = new GeneratedJavaParser(tokens);

  /**
   * The syntax of a file without any problem; empty for every other file, of which {@link
   * JavaParser} can say more. Its tokens are code and comments.
   */
  public Optional<CompilationUnit> parse(String text) {
    return parse(text, false);
  }

  /** The same with empty bodies, unless a named type is declared in them. */
  public Optional<CompilationUnit> outline(String text) {
    return parse(text, true);
  }

  private Optional<CompilationUnit> parse(String text, boolean withoutBodies) {
    tokens.begin(text, withoutBodies);
    parser.ReInit(tokens);
    parser.problems = new ArrayList<>();
    parser.setStoreTokens(true);
    try {
      CompilationUnit unit = ParseStart.COMPILATION_UNIT.parse(parser);
      boolean whole = parser.problems.isEmpty() && !tokens.hasGivenUp();
      return whole ? Optional.of(unit) : Optional.empty();
    } catch (ParseException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
