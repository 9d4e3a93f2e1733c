package dev.ssot.java.rewrite;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.ssot.model.index.SourceUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler of the running JDK makes of names. It sees the sources of the tree and the Java
 * platform, no class path: what depends on other libraries stays open.
 */
final class CompilerView {

  private static final int BATCH = 3000;

  private final SourceTree tree;
  private final Set<String> names;
  private final Map<String, Map<Integer, Target>> targets = new HashMap<>();

  /**
   * A view that is asked about some names only.
   *
   * @param names simple names of methods and fields; {@code <init>} for constructors
   */
  CompilerView(SourceTree tree, Set<String> names) {
    this.tree = tree;
    this.names = names;
  }

  /** What the name at an offset means; null if the compiler cannot tell. */
  @Nullable Target at(String path, int offset) {
    Map<Integer, Target> known = targets.get(path);
    return known == null ? null : known.get(offset);
  }

  /** Lets the compiler read files; without a compiler nothing is known of them. */
  void read(List<SourceUnit> units) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<SourceUnit> waiting = new ArrayList<>(units);
    KnownImports imports = new KnownImports(List.of(tree.index()));
    while (compiler != null && !waiting.isEmpty()) {
      List<SourceUnit> batch = batch(waiting);
      try (SourceFiles files = new SourceFiles(compiler, tree, imports)) {
        read(compiler, files, batch);
      } catch (IOException | RuntimeException | AssertionError | StackOverflowError unread) {
        // What the compiler cannot digest stays open, like what it cannot resolve.
      }
    }
  }

  /** The next files to read together: no class twice, or the second would be an error. */
  static List<SourceUnit> batch(List<SourceUnit> waiting) {
    List<SourceUnit> batch = new ArrayList<>();
    List<SourceUnit> rest = new ArrayList<>();
    Set<String> classes = new HashSet<>();
    for (SourceUnit unit : waiting) {
      String path = unit.path();
      String name = unit.facts().packageName() + path.substring(path.lastIndexOf('/') + 1);
      boolean fits = batch.size() < BATCH && classes.add(name);
      (fits ? batch : rest).add(unit);
    }
    waiting.clear();
    waiting.addAll(rest);
    return batch;
  }

  private void read(JavaCompiler compiler, SourceFiles files, List<SourceUnit> batch)
      throws IOException {
    List<String> options =
        List.of(
            "-proc:none",
            "-implicit:none",
            "-nowarn",
            "-XDshould-stop.ifError=ATTR",
            "-XDshould-stop.ifNoError=ATTR");
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null, files, ignored -> {}, options, null, batch.stream().map(files::source).toList());
    if (!(task instanceof JavacTask javac)) {
      return;
    }
    Iterable<? extends CompilationUnitTree> units = javac.parse();
    javac.analyze();
    for (CompilationUnitTree unit : units) {
      String path = files.path(unit.getSourceFile());
      if (path != null) {
        targets.put(path, new TargetScan(javac, unit, names).targets());
      }
    }
  }
}
