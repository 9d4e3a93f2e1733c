package dev.ssot.java.read;

import com.github.javaparser.DirectParser;
import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ParseProblem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the text of one file into facts. */
public final class JavaSource {

  private static final ThreadLocal<JavaParser> PARSER =
      ThreadLocal.withInitial(JavaSource::newParser);

  private static final int MOST_LOCAL_ENUMS = 50;

  private JavaSource() {}

  private static final ThreadLocal<DirectParser> DIRECT =
      ThreadLocal.withInitial(DirectParser::new);

  /** Never throws: what cannot be read becomes a problem of the file. */
  public static FileFacts read(String text) {
    int lines = SourceLines.count(text);
    try {
      Optional<CompilationUnit> whole = DIRECT.get().parse(text);
      return whole.isPresent()
          ? new UnitReader(whole.get()).read(text, lines)
          : parsed(text, lines);
    } catch (StackOverflowError e) {
      forgetParsers();
      return FileFacts.unreadable(
          new ParseProblem(1, 1, "the code is nested too deeply to be read"), lines);
    } catch (RuntimeException | Error e) {
      forgetParsers();
      return FileFacts.unreadable(ParseProblems.ofFailure(text, e), lines);
    }
  }

  /** The same without what stands in bodies that declare no named type. Never throws. */
  public static FileFacts outline(String text) {
    try {
      Optional<CompilationUnit> outline = DIRECT.get().outline(text);
      if (outline.isPresent()) {
        return new UnitReader(outline.get()).read(text, SourceLines.count(text));
      }
    } catch (RuntimeException | Error e) {
      forgetParsers();
    }
    return read(text);
  }

  /** Nobody knows what state they were left in. */
  private static void forgetParsers() {
    DIRECT.remove();
    PARSER.remove();
  }

  /**
   * The syntax of a file, null if it cannot be parsed. Comments are not attributed, and there may
   * be no tokens of white space.
   */
  public static @Nullable CompilationUnit syntax(String text) {
    try {
      return DIRECT.get().parse(text).or(() -> whole(text, parse(text))).orElse(null);
    } catch (RuntimeException | Error e) {
      forgetParsers();
      return null;
    }
  }

  /** The same, but read as the facts are: for what is looked at and not changed. */
  static @Nullable CompilationUnit plainSyntax(String text) {
    try {
      return DIRECT.get().parse(text).orElseGet(() -> syntax(text));
    } catch (RuntimeException | Error e) {
      DIRECT.remove();
      return syntax(text);
    }
  }

  /** Whether a text is one expression and nothing else. */
  public static boolean isExpression(String text) {
    try {
      return PARSER.get().parse(ParseStart.EXPRESSION, Providers.provider(text)).isSuccessful();
    } catch (RuntimeException | Error e) {
      PARSER.remove();
      return false;
    }
  }

  /** The type that was meant by one among statements. */
  public static TypeDeclaration<?> meant(TypeDeclaration<?> local) {
    return LocalEnums.meant(local);
  }

  /** The facts of a file that is rare, has local enums, or is no Java. */
  private static FileFacts parsed(String text, int lines) {
    ParseResult<CompilationUnit> result = parse(text);
    return whole(text, result)
        .map(unit -> new UnitReader(unit).read(text, lines))
        .orElseGet(() -> FileFacts.unreadable(ParseProblems.of(text, result.getProblems()), lines));
  }

  /** What was parsed, if need be with its local enums wrapped, for as long as that helps. */
  private static Optional<CompilationUnit> whole(String text, ParseResult<CompilationUnit> first) {
    ParseResult<CompilationUnit> result = first;
    String wrapped = text;
    for (int i = 0; i <= MOST_LOCAL_ENUMS && wrapped != null; i++) {
      if (isWhole(result)) {
        if (i > 0) {
          LocalEnums.unwrap(result.getResult().orElseThrow());
        }
        return result.getResult();
      }
      wrapped = LocalEnums.wrapped(wrapped, result.getProblems());
      result = wrapped == null ? result : parse(wrapped);
    }
    return Optional.empty();
  }

  private static ParseResult<CompilationUnit> parse(String text) {
    return PARSER.get().parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
  }

  private static boolean isWhole(ParseResult<CompilationUnit> result) {
    return result.isSuccessful() && result.getResult().isPresent();
  }

  /**
   * Validation, comment attribution and the other processors cost more than the parse itself; facts
   * need none of them.
   */
  private static JavaParser newParser() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_25)
            .setStoreTokens(true)
            .setAttributeComments(false);
    configuration.getProcessors().clear();
    return new JavaParser(configuration);
  }
}
