package dev.ssot.java.read;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.ParseException;
import com.github.javaparser.Problem;
import com.github.javaparser.Token;
import dev.ssot.model.facts.ParseProblem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a file does not parse. */
final class ParseProblems {

  private static final String UNREADABLE = "the file cannot be read as Java";
  private static final String ENDS_EARLY =
      "the file ends too early: a brace, a quote or a comment is still open";
  private static final Pattern ENCOUNTERED =
      Pattern.compile("Encountered:? +\"((?:\\\\.|[^\"])*)\"");
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
  private static final int LONGEST = 120;

  private ParseProblems() {}

  static ParseProblem of(String text, List<Problem> problems) {
    ParseProblem conflict = conflict(text);
    if (conflict != null) {
      return conflict;
    }
    if (problems.isEmpty()) {
      return new ParseProblem(1, 1, UNREADABLE);
    }
    Problem first = problems.get(0);
    Token found = offending(first);
    return found == null
        ? fromMessage(first.getMessage())
        : new ParseProblem(found.beginLine, found.beginColumn, reason(found));
  }

  /** The parser's own place is that of the end of what it skipped to go on. */
  private static @Nullable Token offending(Problem problem) {
    return problem.getCause().orElse(null) instanceof ParseException exception
            && exception.currentToken != null
        ? exception.currentToken.next
        : null;
  }

  private static String reason(Token found) {
    return found.kind == GeneratedJavaParserConstants.EOF
        ? ENDS_EARLY
        : "unexpected `" + shortened(found.image.lines().findFirst().orElse("")) + "`";
  }

  /** A problem that the parser reported by throwing. */
  static ParseProblem ofFailure(String text, Throwable failure) {
    ParseProblem conflict = conflict(text);
    String message = failure.getMessage();
    return conflict != null ? conflict : fromMessage(message == null ? "" : message);
  }

  private static ParseProblem fromMessage(String message) {
    Matcher place = PLACE.matcher(message);
    boolean found = place.find();
    int line = found ? Integer.parseInt(place.group(1)) : 1;
    int column = found ? Integer.parseInt(place.group(2)) : 1;
    return new ParseProblem(Math.max(line, 1), Math.max(column, 1), reason(message));
  }

  private static String reason(String message) {
    if (message.contains("<EOF>")) {
      return ENDS_EARLY;
    }
    Matcher encountered = ENCOUNTERED.matcher(message);
    if (encountered.find()) {
      return "unexpected character `" + shortened(encountered.group(1)) + "`";
    }
    String firstLine = message.strip().lines().findFirst().orElse("");
    return firstLine.isEmpty()
        ? UNREADABLE
        : shortened("this is Java that the parser does not know: " + firstLine);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static @Nullable ParseProblem conflict(String text) {
    int line = 1;
    for (int start = 0; start < text.length(); start = SourceLines.startOfNext(text, start)) {
      if (text.startsWith("<<<<<<< ", start) || text.startsWith(">>>>>>> ", start)) {
        String marker = text.substring(start, start + 7);
        return new ParseProblem(
            line, 1, "an unresolved merge conflict: the line starts with `" + marker + "`");
      }
      line++;
    }
    return null;
  }
}
