package dev.ssot.java.rewrite;

import dev.ssot.model.index.SourceUnit;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Serves the sources of a tree to the compiler, and nothing of our own class path. What the
 * compiler does not read itself but needs to know of it gets as an outline.
 */
final class SourceFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final SourceTree tree;
  private final KnownImports imports;
  private final Map<String, List<SourceUnit>> packages = new HashMap<>();
  private final Map<URI, String> paths = new HashMap<>();

  SourceFiles(JavaCompiler compiler, SourceTree tree, KnownImports imports) throws IOException {
    super(compiler.getStandardFileManager(ignored -> {}, null, null));
    this.tree = tree;
    this.imports = imports;
    fileManager.setLocation(StandardLocation.CLASS_PATH, List.of());
    for (SourceUnit unit : tree.index().units()) {
      if (unit.file().language().equals("java")) {
        packages.computeIfAbsent(unit.facts().packageName(), name -> new ArrayList<>()).add(unit);
      }
    }
  }

  JavaFileObject source(SourceUnit unit) {
    Source source = new Source(unit, false);
    paths.put(source.toUri(), unit.path());
    return source;
  }

  /** The path of a file that the compiler gives back, which it may have wrapped. */
  @Nullable String path(JavaFileObject file) {
    return paths.get(file.toUri());
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location != StandardLocation.SOURCE_PATH) {
      return super.list(location, packageName, kinds, recurse);
    }
    List<JavaFileObject> files = new ArrayList<>();
    if (kinds.contains(JavaFileObject.Kind.SOURCE)) {
      Set<String> seen = new HashSet<>();
      for (SourceUnit unit : packages.getOrDefault(packageName, List.of())) {
        String name = className(unit);
        if (name.indexOf('-') < 0 && seen.add(name)) {
          Source source = new Source(unit, true);
          paths.put(source.toUri(), unit.path());
          files.add(source);
        }
      }
    }
    return files;
  }

  private static String className(SourceUnit unit) {
    String path = unit.path();
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }

  @Override
  public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
    if (!(file instanceof Source source)) {
      return super.inferBinaryName(location, file);
    }
    String packageName = source.unit.facts().packageName();
    String name = className(source.unit);
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  @Override
  public boolean isSameFile(javax.tools.FileObject a, javax.tools.FileObject b) {
    if (a instanceof Source first && b instanceof Source second) {
      return first.unit == second.unit;
    }
    return !(a instanceof Source) && !(b instanceof Source) && super.isSameFile(a, b);
  }

  @Override
  public boolean contains(Location location, javax.tools.FileObject file) throws IOException {
    return file instanceof Source
        ? location == StandardLocation.SOURCE_PATH
        : super.contains(location, file);
  }

  private final class Source extends SimpleJavaFileObject {

    private final SourceUnit unit;
    private final boolean outline;
    private @Nullable String content;

    Source(SourceUnit unit, boolean outline) {
      super(URI.create("tree:///" + unit.path().replace(" ", "%20")), Kind.SOURCE);
      this.unit = unit;
      this.outline = outline;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      String known = content;
      if (known == null) {
        String text = imports.in(unit, tree.text(unit.path()));
        known = outline ? Outline.of(unit, text) : text;
        content = known;
      }
      return known;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE && className(unit).equals(simpleName);
    }
  }
}
