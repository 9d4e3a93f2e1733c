package dev.ssot.rules.config;

import java.util.regex.Pattern;

/**
 * A pattern over symbols: {@code a.b.Type}, {@code a.b.Type#method}, {@code a.b.Type#method(A,B)}.
 * {@code *} stands for anything within one name, {@code **} for anything at all. A pattern for a
 * type also means its members; one without parameters means all methods of that name.
 */
public final class SymbolPattern {

  private static final String NAME = "[\\p{L}\\p{N}_$*-]+";
  private static final String PATH = NAME + "(?:\\." + NAME + ")*";
  private static final Pattern SYNTAX =
      Pattern.compile(PATH + "(?:#[\\p{L}\\p{N}_$*<>]+(?:\\([^()]*\\))?)?");
  private static final Pattern TYPE =
      Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

  private final Pattern regex;

  public SymbolPattern(String pattern) {
    String stars = Pattern.quote(pattern).replace("**", "\0");
    stars = stars.replace("*", "\\E[^.#(),]*\\Q").replace("\0", "\\E.*\\Q");
    this.regex = Pattern.compile(stars + "(?:[.#(].*)?", Pattern.DOTALL);
  }

  public boolean matches(String symbol) {
    return regex.matcher(symbol).matches();
  }

  static boolean isPattern(String text) {
    return SYNTAX.matcher(text).matches();
  }

  /** Whether a text is a symbol, without wildcards. */
  static boolean isSymbol(String text) {
    return isPattern(text) && text.indexOf('*') < 0;
  }

  /** Whether a text is the qualified name of a type. */
  static boolean isType(String text) {
    return TYPE.matcher(text).matches();
  }
}
