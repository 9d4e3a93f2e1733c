package dev.ssot.java.lex;

import static com.github.javaparser.GeneratedJavaParserConstants.CLASS;
import static com.github.javaparser.GeneratedJavaParserConstants.DOT;
import static com.github.javaparser.GeneratedJavaParserConstants.ENUM;
import static com.github.javaparser.GeneratedJavaParserConstants.EOF;
import static com.github.javaparser.GeneratedJavaParserConstants.IDENTIFIER;
import static com.github.javaparser.GeneratedJavaParserConstants.INTERFACE;
import static com.github.javaparser.GeneratedJavaParserConstants.LBRACE;
import static com.github.javaparser.GeneratedJavaParserConstants.RBRACE;
import static com.github.javaparser.GeneratedJavaParserConstants.RECORD;

import com.github.javaparser.GeneratedJavaParserConstants;

/**
 * Cuts a source text into code tokens and comments, exactly as the token manager that JavaParser
 * generates from its grammar does, at a small part of its cost; white space is passed over. What is
 * rare is left to that one: characters outside of ASCII in names, Unicode escapes in code, and all
 * that is no Java. Then this one says that it has {@linkplain #hasGivenUp given up}, and the text
 * seems to end. Not safe to use from several threads.
 */
public final class Lexer {

  private static final char FORM_FEED = '\f';
  private static final boolean[] WORD_START = words(false);
  private static final boolean[] WORD_PART = words(true);

  private final Words words = new Words();
  private char[] text = {};
  private Literals literals = new Literals(text, 0);
  private int length;
  private int position;
  private int line;
  private int lineStart;
  private boolean givenUp;

  private int kind;
  private String image = "";
  private int beginLine;
  private int beginColumn;
  private int endLine;
  private int endColumn;

  private static boolean[] words(boolean inside) {
    boolean[] letters = new boolean[128];
    for (char c = '$'; c < letters.length; c++) {
      letters[c] =
          c == '$'
              || c == '_'
              || (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (inside && c >= '0' && c <= '9');
    }
    return letters;
  }

  /** Starts with another text. */
  public void begin(String source) {
    length = source.length();
    if (text.length < length) {
      text = new char[Math.max(length, text.length * 2)];
    }
    source.getChars(0, length, text, 0);
    literals = new Literals(text, length);
    position = 0;
    line = 1;
    lineStart = 0;
    givenUp = false;
  }

  /** Whether it has met what it leaves to the parser's own token manager. */
  public boolean hasGivenUp() {
    return givenUp;
  }

  /** Goes to the next token or comment; behind the last one there is always one more end. */
  public void next() {
    skipWhiteSpace();
    beginLine = line;
    beginColumn = position - lineStart + 1;
    if (position >= length) {
      take(EOF, "", position);
      return;
    }
    char c = text[position];
    if (c < WORD_START.length && WORD_START[c]) {
      word();
    } else if (c == '/' && follows('/')) {
      int end = endOfLine(position);
      take(GeneratedJavaParserConstants.SINGLE_LINE_COMMENT, string(end), end);
    } else if (c == '/' && follows('*')) {
      comment();
    } else if (c == '"' || c == '\'') {
      text(c);
    } else if (isDigit(c) || (c == '.' && position + 1 < length && isDigit(text[position + 1]))) {
      number();
    } else {
      symbol();
    }
  }

  private void skipWhiteSpace() {
    while (position < length) {
      char c = text[position];
      if (c == '\n' || c == '\r') {
        position++;
        newLine(c);
      } else if (c == ' ' || c == '\t' || c == FORM_FEED) {
        position++;
      } else {
        return;
      }
    }
  }

  /** Counts a line end of which one character was passed. */
  private void newLine(char c) {
    if (c == '\r' && position < length && text[position] == '\n') {
      position++;
    }
    line++;
    lineStart = position;
  }

  private boolean follows(char second) {
    return position + 1 < length && text[position + 1] == second;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < length && text[i] != '\n' && text[i] != '\r') {
      i++;
    }
    return i;
  }

  private String string(int end) {
    return new String(text, position, end - position);
  }

  private void take(int kindOfToken, String imageOfToken, int end) {
    kind = kindOfToken;
    image = imageOfToken;
    endLine = line;
    endColumn = end - lineStart;
    position = end;
  }

  private void giveUp() {
    givenUp = true;
    position = length;
    take(EOF, "", length);
  }

  private void word() {
    int end = position + 1;
    while (end < length && text[end] < WORD_PART.length && WORD_PART[text[end]]) {
      end++;
    }
    if (end < length && (text[end] >= WORD_PART.length || isControl(text[end]))) {
      giveUp();
      return;
    }
    String word = words.at(text, position, end);
    if (word.equals("non") && startsWith(end, "-sealed")) {
      take(GeneratedJavaParserConstants.NON_SEALED, "non-sealed", end + "-sealed".length());
    } else {
      take(words.kind(), word, end);
    }
  }

  /** The parser takes some of these for parts of words. */
  private static boolean isControl(char c) {
    return c == '\\' || c == '\177' || (c < ' ' && (c < '\t' || c > '\r'));
  }

  private boolean startsWith(int from, String expected) {
    int end = from + expected.length();
    return end <= length && expected.equals(new String(text, from, expected.length()));
  }

  private void comment() {
    boolean documents =
        position + 3 < length && text[position + 2] == '*' && text[position + 3] != '/';
    int i = position + (documents ? 3 : 2);
    while (i + 1 < length && !(text[i] == '*' && text[i + 1] == '/')) {
      i++;
    }
    takeLines(
        documents
            ? GeneratedJavaParserConstants.JAVADOC_COMMENT
            : GeneratedJavaParserConstants.MULTI_LINE_COMMENT,
        i + 1 < length ? i + 2 : Literals.NONE);
  }

  private void text(char quote) {
    if (quote == '\'') {
      take(GeneratedJavaParserConstants.CHARACTER_LITERAL, literals.character(position));
    } else if (startsWith(position, "\"\"\"")) {
      takeLines(GeneratedJavaParserConstants.TEXT_BLOCK_LITERAL, literals.textBlock(position));
    } else {
      take(GeneratedJavaParserConstants.STRING_LITERAL, literals.string(position));
    }
  }

  private void number() {
    int fraction = literals.fraction(position);
    int whole = literals.whole(position);
    char suffix = whole > 0 && whole < length ? text[whole] : '\0';
    if (suffix == 'l' || suffix == 'L') {
      take(GeneratedJavaParserConstants.LONG_LITERAL, whole + 1);
    } else if (fraction > whole) {
      take(GeneratedJavaParserConstants.FLOATING_POINT_LITERAL, fraction);
    } else {
      take(GeneratedJavaParserConstants.INTEGER_LITERAL, whole);
    }
  }

  private void symbol() {
    Symbols.Symbol symbol = Symbols.at(text, position, length);
    if (symbol == null) {
      giveUp();
    } else {
      take(symbol.kind(), symbol.image(), position + symbol.image().length());
    }
  }

  private void take(int kindOfToken, int end) {
    if (end == Literals.NONE) {
      giveUp();
    } else {
      take(kindOfToken, string(end), end);
    }
  }

  /** Takes a token that may go over several lines. */
  private void takeLines(int kindOfToken, int end) {
    if (end == Literals.NONE) {
      giveUp();
      return;
    }
    String lines = string(end);
    while (position < end) {
      char c = text[position++];
      if (c == '\n' || c == '\r') {
        newLine(c);
      }
    }
    take(kindOfToken, lines, end);
  }

  /**
   * Passes over what stands in the block that the last token opened: the brace that closes it comes
   * next. Passes over nothing if a named type is declared in there, or if it has no end.
   */
  public void skipBlock() {
    Mark open = new Mark(position, line, lineStart);
    Mark here = open;
    int depth = 1;
    int before = kind;
    next();
    while (kind != RBRACE || depth > 1) {
      if (kind == EOF || isDeclaration(before)) {
        givenUp = false;
        here = open;
        break;
      }
      depth += kind == LBRACE ? 1 : kind == RBRACE ? -1 : 0;
      before = kind;
      here = new Mark(position, line, lineStart);
      next();
    }
    position = here.position();
    line = here.line();
    lineStart = here.lineStart();
  }

  private record Mark(int position, int line, int lineStart) {}

  private boolean isDeclaration(int before) {
    return (before != DOT && (kind == CLASS || kind == INTERFACE || kind == ENUM))
        || (before == RECORD && kind == IDENTIFIER);
  }

  /** Goes back to before the last characters of the token, which belong to the next one. */
  public void putBack(int characters) {
    position -= characters;
  }

  // --- the token that was read last ---

  /** One of {@link GeneratedJavaParserConstants}. */
  public int kind() {
    return kind;
  }

  public String image() {
    return image;
  }

  /** From 1. */
  public int beginLine() {
    return beginLine;
  }

  /** From 1. */
  public int beginColumn() {
    return beginColumn;
  }

  public int endLine() {
    return endLine;
  }

  /** The column of the last character. */
  public int endColumn() {
    return endColumn;
  }
}
