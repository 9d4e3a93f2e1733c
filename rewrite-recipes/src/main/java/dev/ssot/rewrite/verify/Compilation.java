package dev.ssot.rewrite.verify;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Lets the compiler of the running JDK look at sources, without writing classes. Annotation
 * processors do not run.
 *
 * @param classPath what the sources are compiled against
 * @param release the Java version of the sources, "" for that of the running JDK
 */
public record Compilation(List<Path> classPath, String release) {

  /** Something that the compiler refuses. */
  public record Problem(String path, long line, String code, String message) {

    @Override
    public String toString() {
      return path + ":" + line + " " + message.lines().findFirst().orElse("");
    }
  }

  /** Whether the running Java has a compiler. */
  public static boolean isPossible() {
    return ToolProvider.getSystemJavaCompiler() != null;
  }

  /** The errors in some sources, given as texts by path. */
  public List<Problem> errors(Map<String, String> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Source> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(new Source(path, text)));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(new StringWriter(), files, diagnostics, options(), null, units);
      task.analyze();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Compilation::problem)
        .toList();
  }

  private List<String> options() {
    List<String> options = new ArrayList<>(List.of("-proc:none", "-Xmaxerrs", "100000"));
    options.add("-Xlint:none");
    options.add("-classpath");
    options.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    if (!release.isEmpty()) {
      options.add("--release");
      options.add(release);
    }
    return options;
  }

  private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return new Problem(
        source instanceof Source ours ? ours.path : "",
        diagnostic.getLineNumber(),
        diagnostic.getCode(),
        diagnostic.getMessage(Locale.ROOT));
  }

  /** The errors that there are more of than before, in the same file and of the same kind. */
  public static List<Problem> added(List<Problem> before, List<Problem> after) {
    Map<String, Long> known =
        before.stream().collect(Collectors.groupingBy(Compilation::key, Collectors.counting()));
    List<Problem> added = new ArrayList<>();
    for (Problem problem : after) {
      long left = known.merge(key(problem), -1L, Long::sum);
      if (left < 0) {
        added.add(problem);
      }
    }
    return added;
  }

  private static String key(Problem problem) {
    return problem.path() + '\0' + problem.code();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String path;
    private final String text;

    Source(String path, String text) {
      super(uri(path), Kind.SOURCE);
      this.path = path;
      this.text = text;
    }

    private static URI uri(String path) {
      try {
        return new URI("ssot", null, "/" + path, null);
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException(path, e);
      }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
