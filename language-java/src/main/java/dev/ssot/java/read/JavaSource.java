package dev.ssot.java.read;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ParseProblem;
import org.jspecify.annotations.Nullable;

/** Turns the text of one file into facts. */
public final class JavaSource {

  private static final ThreadLocal<JavaParser> PARSER =
      ThreadLocal.withInitial(JavaSource::newParser);

  private JavaSource() {}

  /** Never throws: what cannot be read becomes a problem of the file. */
  public static FileFacts read(String text) {
    int lines = SourceLines.count(text);
    try {
      return parsed(text, lines);
    } catch (StackOverflowError e) {
      PARSER.remove();
      return FileFacts.unreadable(
          new ParseProblem(1, 1, "the code is nested too deeply to be read"), lines);
    } catch (RuntimeException | Error e) {
      PARSER.remove();
      return FileFacts.unreadable(ParseProblems.ofFailure(text, e), lines);
    }
  }

  /** The syntax of a file, its comments not attributed; null if it cannot be parsed. */
  public static @Nullable CompilationUnit syntax(String text) {
    try {
      ParseResult<CompilationUnit> result =
          PARSER.get().parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
      return result.isSuccessful() ? result.getResult().orElse(null) : null;
    } catch (RuntimeException | Error e) {
      PARSER.remove();
      return null;
    }
  }

  private static FileFacts parsed(String text, int lines) {
    ParseResult<CompilationUnit> result =
        PARSER.get().parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
    if (!result.isSuccessful() || result.getResult().isEmpty()) {
      return FileFacts.unreadable(ParseProblems.of(text, result.getProblems()), lines);
    }
    return new UnitReader(result.getResult().get()).read(lines);
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
