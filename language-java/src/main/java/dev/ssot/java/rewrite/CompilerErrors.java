package dev.ssot.java.rewrite;

import com.sun.source.util.JavacTask;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the compiler of the running JDK refuses in some files of a tree. It sees the sources and the
 * Java platform, no class path: what depends on other libraries is refused, too.
 */
final class CompilerErrors {

  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-nowarn",
          "-Xmaxerrs",
          "100000",
          "-XDshould-stop.ifError=FLOW",
          "-XDshould-stop.ifNoError=FLOW");

  /**
   * One thing that is refused.
   *
   * @param code the compiler's own name for the kind of error
   * @param line the text of the line that it is in, trimmed
   */
  record Refused(
      String path, String code, String line, long position, int start, int end, String message) {}

  private final Sources sources;
  private final Set<String> paths;
  private final KnownImports imports;
  private final Map<String, String> texts = new HashMap<>();
  private final List<Refused> found = new ArrayList<>();

  private CompilerErrors(Sources sources, Set<String> paths, KnownImports imports) {
    this.sources = sources;
    this.paths = paths;
    this.imports = imports;
  }

  /** In order of the compiler; nothing without a compiler. */
  static List<Refused> in(Sources sources, Collection<String> paths, KnownImports imports) {
    CompilerErrors errors = new CompilerErrors(sources, Set.copyOf(paths), imports);
    errors.read();
    return errors.found;
  }

  private void read() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<SourceUnit> waiting = new ArrayList<>();
    for (SourceUnit unit : sources.index().units()) {
      boolean declares = !unit.path().endsWith("-info.java");
      if (paths.contains(unit.path()) && declares) {
        waiting.add(unit);
      }
    }
    while (compiler != null && !waiting.isEmpty()) {
      read(compiler, CompilerView.batch(waiting));
    }
  }

  private void read(JavaCompiler compiler, List<SourceUnit> batch) {
    SourceTree tree = new SourceTree(sources.index(), sources.text());
    List<Diagnostic<? extends JavaFileObject>> said = new ArrayList<>();
    try (SourceFiles files = new SourceFiles(compiler, tree, imports)) {
      List<JavaFileObject> units = new ArrayList<>();
      batch.forEach(unit -> units.add(files.source(unit)));
      var task = compiler.getTask(null, files, said::add, OPTIONS, null, units);
      if (task instanceof JavacTask javac) {
        javac.analyze();
      }
      said.forEach(each -> add(each, files));
    } catch (IOException | RuntimeException | AssertionError | StackOverflowError unread) {
      // What the compiler cannot digest before it cannot digest after.
    }
  }

  private void add(Diagnostic<? extends JavaFileObject> said, SourceFiles files) {
    JavaFileObject source = said.getSource();
    String path = source == null ? null : files.path(source);
    if (said.getKind() != Diagnostic.Kind.ERROR || path == null || !paths.contains(path)) {
      return;
    }
    String text = texts.computeIfAbsent(path, sources.text());
    int start = (int) Math.max(0, said.getStartPosition());
    int end = (int) Math.max(start, said.getEndPosition());
    found.add(
        new Refused(
            path,
            said.getCode(),
            line(text, start),
            said.getPosition(),
            start,
            Math.min(end, text.length()),
            message(said)));
  }

  private static String line(String text, int offset) {
    int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    int end = text.indexOf('\n', offset);
    return text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end).trim();
  }

  private static String message(Diagnostic<?> said) {
    String message = said.getMessage(Locale.ROOT);
    return message == null
        ? said.getCode()
        : String.join(" ", message.lines().map(String::strip).toList());
  }
}
