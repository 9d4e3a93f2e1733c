package dev.ssot.java.rewrite;

import dev.ssot.java.JavaLanguage;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.Edit;
import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Applies recipes, one a line as in the fixtures, to a tree on disk: {@code ROOT RECIPES}. */
final class ReplayMain {

  private final Path root;
  private final JavaLanguage language = new JavaLanguage();
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<String, FileFacts> facts = new ConcurrentHashMap<>();

  private ReplayMain(Path root) {
    this.root = root;
  }

  public static void main(String[] args) throws IOException {
    ReplayMain replay = new ReplayMain(Path.of(args[0]));
    replay.read();
    for (String line : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        replay.run(line);
      }
    }
  }

  private void read() throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      List<Path> files = found.filter(f -> f.toString().endsWith(".java")).toList();
      files.parallelStream().filter(Files::isRegularFile).forEach(this::read);
    }
  }

  private void read(Path file) {
    try {
      String path = root.relativize(file).toString();
      // One character a byte: what is no UTF-8 survives.
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      texts.put(path, text);
      facts.put(path, language.read(text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private CodeIndex index() {
    List<SourceUnit> units =
        new TreeMap<>(facts)
            .entrySet().stream()
                .map(entry -> new SourceUnit(source(entry.getKey()), entry.getValue()))
                .toList();
    return CodeIndex.of(units, List.of(language));
  }

  private static SourceFile source(String path) {
    int src = path.indexOf("src/");
    String module = src <= 0 ? "" : path.substring(0, src - 1);
    SourceSet set = path.contains("src/test/") ? SourceSet.TEST : SourceSet.MAIN;
    return new SourceFile(path, "java", set, module, "", "");
  }

  private void run(String line) throws IOException {
    long start = System.nanoTime();
    CodeIndex index = index();
    Rewriting rewriting = new JavaRewriter().rewrite(RecipeText.read(line), index, texts::get);
    for (FileChange change : rewriting.changes()) {
      apply(change);
    }
    System.out.printf(
        "%s%n  files %d, places %d, manual %d, %d ms%n",
        line,
        rewriting.changes().size(),
        rewriting.callSites(),
        rewriting.manual().size(),
        (System.nanoTime() - start) / 1_000_000);
    for (ManualItem item : rewriting.manual().stream().limit(40).toList()) {
      System.out.println(
          "  "
              + item.location().path()
              + ":"
              + item.location().range().startLine()
              + " "
              + item.reason());
    }
  }

  private void apply(FileChange change) throws IOException {
    StringBuilder text =
        new StringBuilder(java.util.Objects.requireNonNull(texts.get(change.path())));
    List<Edit> edits = change.edits();
    for (int i = edits.size() - 1; i >= 0; i--) {
      text.replace(edits.get(i).start(), edits.get(i).end(), edits.get(i).replacement());
    }
    texts.remove(change.path());
    facts.remove(change.path());
    Files.delete(root.resolve(change.path()));
    String target = change.newPath();
    if (target != null) {
      Path file = root.resolve(target);
      Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
      Files.write(file, text.toString().getBytes(StandardCharsets.ISO_8859_1));
      texts.put(target, text.toString());
      facts.put(target, language.read(text.toString()));
    }
  }
}
