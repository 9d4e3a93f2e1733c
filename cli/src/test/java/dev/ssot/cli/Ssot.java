package dev.ssot.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs commands in this process. */
final class Ssot {

  /** A cache of the tests: not that of whoever runs them. */
  private static final Path CACHE = Path.of("target/cache-of-tests").toAbsolutePath();

  private final Map<String, String> environment =
      new HashMap<>(Map.of("SSOT_CACHE_DIR", CACHE.toString()));
  private boolean terminal;

  /**
   * How a command ended.
   *
   * @param code its exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  record Outcome(int code, String out, String err) {}

  static Outcome ssot(Object... arguments) {
    return new Ssot().run(arguments);
  }

  /** How a shell starts the command in a process of its own. */
  static String command() {
    String java = ProcessHandle.current().info().command().orElse("java");
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return "'%s' -XX:TieredStopAtLevel=1 -cp '%s' dev.ssot.cli.Main".formatted(java, classes);
  }

  Ssot with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Ssot onTerminal() {
    terminal = true;
    return this;
  }

  Outcome run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Shell shell = new Shell(out, new PrintWriter(err), environment, terminal, terminal);
    int code = Main.run(shell, texts(arguments));
    return new Outcome(code, out.toString(), err.toString());
  }

  private static String[] texts(@Nullable Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i] instanceof Path path ? path.toString() : String.valueOf(arguments[i]);
    }
    return texts;
  }
}
