package dev.ssot.java.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Refusal;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.migration.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Applies recipes to many small trees: for each folder of {@code WORK} with a {@code recipe.txt},
 * {@code tree} is changed, and {@code outcome.txt} says what the compiler says before and after,
 * what {@code ssot migrate} would refuse, and what is left to a person.
 */
final class PublishedMain {

  private final Path folder;
  private final List<String> outcome = new ArrayList<>();

  private PublishedMain(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve("recipe.txt"))) {
          new PublishedMain(folder).run();
        }
      }
    }
  }

  private void run() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("recipe.txt"), StandardCharsets.UTF_8);
    boolean text = lines.remove("text");
    boolean usesOnly = lines.remove("uses only");
    MemoryTree tree = new MemoryTree(read());
    Map<String, String> before = new TreeMap<>(tree.files());
    Map<String, String> former = new TreeMap<>();
    CodeIndex index = tree.index();
    note("before", MemoryCompiler.errors(before));
    for (String line : lines) {
      Rewriting rewriting = tree.apply(RecipeText.read(line), text, usesOnly);
      rewriting.changes().forEach(change -> change.follow(former));
      note("manual", rewriting.manual().stream().map(PublishedMain::line).toList());
    }
    note("after", MemoryCompiler.errors(tree.files()));
    Sources then = new Sources(index, path -> before.getOrDefault(path, ""));
    Sources now = new Sources(tree.index(), tree.text());
    List<Refusal> refusals = new JavaRewriter().refusals(then, now, former);
    note("refused", refusals.stream().map(Refusal::reason).toList());
    write(tree.files());
  }

  private static String line(ManualItem item) {
    return item.location().path()
        + ":"
        + item.location().range().startLine()
        + ": "
        + item.reason();
  }

  private void note(String kind, List<String> lines) {
    lines.forEach(line -> outcome.add(kind + " " + line.replace('\n', ' ')));
  }

  private Map<String, String> read() throws IOException {
    Path root = folder.resolve("tree");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private void write(Map<String, String> files) throws IOException {
    Path root = folder.resolve("tree");
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = root.resolve(file.getKey());
      Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
      Files.writeString(target, file.getValue(), StandardCharsets.UTF_8);
    }
    Files.write(folder.resolve("outcome.txt"), outcome, StandardCharsets.UTF_8);
  }
}
