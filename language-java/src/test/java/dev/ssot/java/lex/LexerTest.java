package dev.ssot.java.lex;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.GeneratedJavaParserTokenManager;
import com.github.javaparser.SimpleCharStream;
import com.github.javaparser.StringProvider;
import com.github.javaparser.Token;
import com.github.javaparser.TokenMgrException;
import com.github.javaparser.TokenTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser's own token manager says what is right. */
class LexerTest {

  private static final String[] PIECES = {
    "class",
    "non-sealed",
    "non",
    "-",
    "sealed",
    "yield",
    "record",
    "_",
    "__",
    "_a",
    "$",
    "a1",
    "x",
    "when",
    "0",
    "1",
    "07",
    "08",
    "0x",
    "0x1F",
    "0b10",
    "0b2",
    "1_0",
    "1_",
    "1L",
    "0xfL",
    "1.",
    ".5",
    "1.5e-3",
    "1e",
    "1e5f",
    "2d",
    "0x1p3",
    "0x.8p1",
    "0x1.p",
    "...",
    ".",
    "..",
    "'a'",
    "'\\n'",
    "'\\''",
    "'\\177'",
    "'\\u0041'",
    "'\\u005c''",
    "'ab'",
    "''",
    "\"\"",
    "\"a\\\"b\"",
    "\"\\q\"",
    "\"\\u00e4\"",
    "\"é\"",
    "\"",
    "'",
    "\"\"\"\n a\\\"\"\" b\"\"\"",
    "\"\"\"",
    "\\",
    "//",
    "// c",
    "/**/",
    "/***/",
    "/** d */",
    "/* m\r\n*/",
    "/*",
    "/**",
    "*/",
    "/",
    "///",
    " ",
    "  ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\f",
    ">",
    ">>",
    ">>>",
    ">=",
    ">>=",
    ">>>=",
    "<",
    "<<",
    "<<=",
    "->",
    "::",
    ":",
    "=",
    "==",
    "!",
    "!=",
    "&&",
    "&",
    "|",
    "||",
    "^=",
    "%",
    "+",
    "++",
    "+=",
    "--",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ";",
    ",",
    "@",
    "~",
    "?",
    "#",
    "é",
    "\u00a0",
    "\u0000",
    "\u001a",
    "\u007f",
    "\\u0061",
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class T<A extends List<Map<B, C>>> { int i = a >>> 2 >> 1 >= 3 ? x >>>= 1 : y >>= 2; }",
        "long l = 0x1FL + 0b1_0L + 07 + 1_000l; double d = 1. + .5 + 1e9 + 1.5e-3f + 0x1.8p-2d + 2d;",
        "char c = '\\'', d = '\\\\', e = '\\u00e4', f = '\\377', g = '\"';",
        "String s = \"\" + \"a\\\"b\" + \"\\u0041\\12\" + \"/* none */\" + \"// none\";",
        "String s = \"\"\"\n  a \\\"\"\" \"\" b\r\n\"\"\";",
        "/** doc */ /* not */ /**/ /***/ // line\n/// markdown\r\nint i; // last",
        "non-sealed interface I permits non, sealed { } int non = 1, sealed = non-sealed1;",
        "a.b(c::d, (e, _) -> e, x...); @A int[] $b = {1, 2,};",
        "int\ta\f=\t1\r;\r\r\n\n int b;",
        "",
        "\n"
      })
  void cuts_code_as_the_parser_does(String text) {
    assertThat(tokens(text)).isEqualTo(expected(text));
  }

  @Test
  void cuts_a_whole_file_as_the_parser_does() throws IOException {
    try (InputStream input = getClass().getResourceAsStream("/golden/Golden.java.txt")) {
      String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(tokens(text)).isEqualTo(expected(text)).hasSizeGreaterThan(500);
    }
  }

  @Test
  void cuts_whatever_it_takes_on_as_the_parser_does() {
    Random random = new Random(1);
    int taken = 0;
    for (int i = 0; i < 50_000; i++) {
      String text = pieces(random);
      List<String> tokens = tokens(text);
      if (!tokens.isEmpty()) {
        taken++;
        assertThat(tokens).as(text).isEqualTo(expected(text));
      }
    }
    assertThat(taken).isGreaterThan(20_000);
  }

  @Test
  void shows_the_same_word_in_all_files_of_a_thread_as_one_string() {
    Lexer lexer = new Lexer();
    lexer.begin("spelled");
    lexer.next();
    String first = lexer.image();
    lexer.begin(" spelled ");
    lexer.next();

    assertThat(lexer.image()).isSameAs(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"int é;", "int \\u0061;", "char c = '';", "/* open", "\"open", "\"\"\" open", "#"})
  void leaves_to_the_parser_what_is_rare_or_no_java(String text) {
    assertThat(tokens(text)).isEmpty();
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  /** Code tokens and comments; nothing at all where it gives up. */
  private static List<String> tokens(String text) {
    Lexer lexer = new Lexer();
    List<String> tokens = new ArrayList<>();
    lexer.begin(text);
    lexer.next();
    while (lexer.kind() != GeneratedJavaParserConstants.EOF) {
      tokens.add(
          shown(
              lexer.kind(),
              lexer.image(),
              lexer.beginLine() + ":" + lexer.beginColumn(),
              lexer.endLine() + ":" + lexer.endColumn()));
      if (isShift(lexer.kind())) {
        lexer.putBack(lexer.image().length() - 1);
      }
      lexer.next();
    }
    tokens.add("end");
    return lexer.hasGivenUp() ? List.of() : tokens;
  }

  private static boolean isShift(int kind) {
    return kind == GeneratedJavaParserConstants.RUNSIGNEDSHIFT
        || kind == GeneratedJavaParserConstants.RSIGNEDSHIFT;
  }

  private static List<String> expected(String text) {
    GeneratedJavaParserTokenManager manager =
        new GeneratedJavaParserTokenManager(new SimpleCharStream(new StringProvider(text)));
    manager.setYieldSupported();
    List<String> tokens = new ArrayList<>();
    try {
      Token token = manager.getNextToken();
      while (token.kind != GeneratedJavaParserConstants.EOF) {
        add(token, tokens);
        token = manager.getNextToken();
      }
      add(token, tokens);
      tokens.add("end");
      return tokens;
    } catch (TokenMgrException e) {
      return List.of();
    }
  }

  private static void add(Token last, List<String> tokens) {
    Deque<Token> run = new ArrayDeque<>();
    for (Token token = last; token != null; token = token.specialToken) {
      if (!isWhitespace(token.kind)) {
        run.push(token);
      }
    }
    run.forEach(token -> tokens.add(shown(token)));
  }

  private static boolean isWhitespace(int kind) {
    return kind == GeneratedJavaParserConstants.EOF || TokenTypes.isWhitespace(kind);
  }

  private static String shown(Token token) {
    return shown(
        token.kind == GeneratedJavaParserConstants.GT ? kindOf(token.image) : token.kind,
        token.image,
        token.beginLine + ":" + token.beginColumn,
        token.endLine + ":" + token.endColumn);
  }

  /** The parser's tokens for shifts have the kind of one sign and the image of all. */
  private static int kindOf(String signs) {
    return switch (signs.length()) {
      case 3 -> GeneratedJavaParserConstants.RUNSIGNEDSHIFT;
      case 2 -> GeneratedJavaParserConstants.RSIGNEDSHIFT;
      default -> GeneratedJavaParserConstants.GT;
    };
  }

  private static String shown(int kind, String image, String begin, String end) {
    return kind + " " + image + " " + begin + "-" + end;
  }
}
