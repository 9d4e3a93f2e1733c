package dev.ssot.java.read;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseException;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.Token;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes enums readable that are declared among statements, which the parser does not know: each is
 * put into a class of its own for the parse, and that class is taken out of the tokens afterwards.
 */
final class LocalEnums {

  /** A name that no source has. */
  private static final String WRAPPER = "\ua66e\ua66e";

  private static final String OPENING = "class " + WRAPPER + "{";
  private static final Pattern ENUM_BEFORE = Pattern.compile("\\benum\\s+[\\w$]+\\s*$");
  private static final int LONGEST_HEADER = 200;

  private LocalEnums() {}

  /** The text with the enum wrapped at which the parse went wrong, or null if that is not why. */
  static @Nullable String wrapped(String text, List<Problem> problems) {
    for (Problem problem : problems) {
      int start = startOfEnum(text, problem);
      int end = start < 0 ? -1 : Braces.endOfFirstPair(text, start);
      if (end >= 0) {
        return text.substring(0, start)
            + OPENING
            + text.substring(start, end)
            + "}"
            + text.substring(end);
      }
    }
    return null;
  }

  /** The parser takes the enum for a variable, so that it stumbles after its name. */
  private static int startOfEnum(String text, Problem problem) {
    Token found =
        problem.getCause().orElse(null) instanceof ParseException exception
            ? exception.currentToken.next
            : null;
    if (found == null || !(found.image.equals("{") || found.image.equals("implements"))) {
      return -1;
    }
    int offset = SourceLines.offset(text, found.beginLine, found.beginColumn);
    int from = Math.max(0, offset - LONGEST_HEADER);
    Matcher before = ENUM_BEFORE.matcher(text.substring(from, offset));
    return before.find() ? from + before.start() : -1;
  }

  /** Takes the wrappers out of the tokens, which then say where they stand in the original text. */
  static void unwrap(CompilationUnit unit) {
    Deque<Integer> open = new ArrayDeque<>();
    int depth = 0;
    int line = 0;
    int shift = 0;
    JavaToken token = Tokens.first(unit);
    while (token != null) {
      JavaToken next = Tokens.next(token);
      Range range = Tokens.range(token);
      if (range.begin.line != line) {
        line = range.begin.line;
        shift = 0;
      }
      move(token, range, shift);
      if (isOpening(token)) {
        next = withoutOpening(token);
        shift += OPENING.length();
        open.push(depth);
      } else if (token.getKind() == GeneratedJavaParserConstants.LBRACE) {
        depth++;
      } else if (token.getKind() == GeneratedJavaParserConstants.RBRACE) {
        if (!open.isEmpty() && open.peek() == depth) {
          open.pop();
          token.deleteToken();
          shift++;
        } else {
          depth--;
        }
      }
      line = range.end.line;
      shift = range.end.line == range.begin.line ? shift : 0;
      token = next;
    }
    unit.walk(LocalEnums::takeRangeOfTokens);
  }

  private static void takeRangeOfTokens(Node node) {
    node.getTokenRange().flatMap(TokenRange::toRange).ifPresent(node::setRange);
  }

  private static void move(JavaToken token, Range range, int shift) {
    if (shift > 0) {
      boolean oneLine = range.begin.line == range.end.line;
      token.setRange(
          new Range(
              range.begin.withColumn(range.begin.column - shift),
              oneLine ? range.end.withColumn(range.end.column - shift) : range.end));
    }
  }

  private static boolean isOpening(JavaToken token) {
    return token.getKind() == GeneratedJavaParserConstants.CLASS
        && token
            .getNextToken()
            .flatMap(JavaToken::getNextToken)
            .filter(name -> name.getText().equals(WRAPPER))
            .isPresent();
  }

  /** Deletes class, space, name and brace, and returns what follows. */
  private static @Nullable JavaToken withoutOpening(JavaToken first) {
    JavaToken token = first;
    for (int i = 0; token != null && i < 4; i++) {
      JavaToken next = Tokens.next(token);
      token.deleteToken();
      token = next;
    }
    return token;
  }

  /** The type that was meant: what is in a wrapper, or the type itself. */
  static TypeDeclaration<?> meant(TypeDeclaration<?> type) {
    return type.getNameAsString().equals(WRAPPER)
            && type.getMember(0) instanceof EnumDeclaration wrapped
        ? wrapped
        : type;
  }
}
