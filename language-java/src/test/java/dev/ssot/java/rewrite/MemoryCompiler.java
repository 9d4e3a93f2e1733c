package dev.ssot.java.rewrite;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a tree in memory and keeps only the errors. */
final class MemoryCompiler {

  private MemoryCompiler() {}

  static List<String> errors(Map<String, String> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> sources = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".java")) {
            sources.add(new Source(path, text));
          }
        });
    if (sources.isEmpty()) {
      return List.of();
    }
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, null, diagnostics, List.of("-proc:none"), null, sources);
    if (task instanceof com.sun.source.util.JavacTask javac) {
      try {
        javac.analyze();
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(Locale.ROOT) + " at " + d.getSource() + ":" + d.getLineNumber())
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
