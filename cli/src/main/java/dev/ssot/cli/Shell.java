package dev.ssot.cli;

import dev.ssot.reports.terminal.Screen;
import dev.ssot.rules.scan.cache.CacheDirectory;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command was started.
 *
 * @param out for data; a failure to write is an exception
 * @param err for messages
 * @param environment the variables of the environment
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 */
record Shell(
    Writer out,
    PrintWriter err,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** The shell that started this process; text is UTF-8 whatever the locale says. */
  static Shell ofThisProcess() {
    return new Shell(
        new BufferedWriter(writer(FileDescriptor.out), 1 << 16),
        new PrintWriter(writer(FileDescriptor.err), true),
        System.getenv(),
        Terminals.isTerminal(1),
        Terminals.isTerminal(2));
  }

  /** Tells the user something. */
  void say(String sentence) {
    err.println("ssot: " + Screen.harmless(sentence));
  }

  /** Whether a variable is set to something. */
  boolean has(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  /** Where to keep what has been read, for the next run. */
  Path cache() {
    return CacheDirectory.of(
        environment, Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
  }

  /** Whether nobody watches: a build server. */
  boolean isUnattended() {
    return has("CI") && !environment.getOrDefault("CI", "").equals("false");
  }

  /** Whether to use colours, unless the command line says so. */
  boolean wantsColours() {
    if (has("NO_COLOR")) {
      return false;
    }
    if (has("CLICOLOR_FORCE") && !environment.getOrDefault("CLICOLOR_FORCE", "").equals("0")) {
      return true;
    }
    return outIsTerminal && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static Writer writer(FileDescriptor descriptor) {
    return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
  }
}
