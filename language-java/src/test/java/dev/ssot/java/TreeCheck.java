package dev.ssot.java;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ParseProblem;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads real source trees and prints what is wrong or unknown in their facts. Not a test: the trees
 * are not part of the repository. Run with the root folders as arguments.
 */
final class TreeCheck {

  private static final JavaLanguage JAVA = new JavaLanguage();

  private final Path root;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<SourceUnit> units = new ArrayList<>();

  private TreeCheck(Path root) {
    this.root = root;
  }

  public static void main(String[] roots) throws IOException {
    for (String root : roots) {
      new TreeCheck(Path.of(root)).run();
    }
  }

  private void run() throws IOException {
    System.out.println("== " + root);
    for (Path file : files()) {
      check(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    resolve();
    counts.forEach((what, count) -> System.out.printf(Locale.ROOT, "%10d  %s%n", count, what));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private void check(Path file, String text) {
    FileFacts facts = JAVA.read(text);
    count("files");
    for (ParseProblem problem : facts.problems()) {
      count("files that do not parse");
      System.out.println(file + ":" + problem);
    }
    PlaceCheck places = PlaceCheck.of(text, facts);
    counts.merge("places checked", places.checked(), Integer::sum);
    for (String wrong : places.wrong()) {
      count("places wrong");
      System.out.println(file + ": " + wrong);
    }
    facts.references().forEach(this::count);
    units.add(new SourceUnit(sourceFile(file), facts));
  }

  private SourceFile sourceFile(Path file) {
    String path = root.relativize(file).toString();
    int source = path.indexOf("/java/");
    SourceSet set = path.contains("src/test") ? SourceSet.TEST : SourceSet.MAIN;
    String module = path.contains("/src/") ? path.substring(0, path.indexOf("/src/")) : "";
    return new SourceFile(
        path, "java", set, module, source < 0 ? "" : path.substring(0, source + 5), "");
  }

  private void count(Reference reference) {
    count("references " + reference.kind());
    if (reference.kind() == ReferenceKind.CALL || reference.kind() == ReferenceKind.NAME) {
      String receiver = reference.receiver();
      count(
          "references "
              + reference.kind()
              + (receiver == null
                  ? " without receiver"
                  : receiver.isEmpty() ? " unqualified" : " on known receiver"));
    }
  }

  private void resolve() {
    CodeIndex index = CodeIndex.of(units, List.of(JAVA));
    long start = System.nanoTime();
    Map<String, Integer> unknown = new HashMap<>();
    for (SourceUnit unit : units) {
      for (Reference reference : unit.facts().references()) {
        boolean access = reference.kind() == ReferenceKind.NAME && reference.receiver() != null;
        if (reference.kind() == ReferenceKind.CALL || access) {
          continue;
        }
        TypeSymbol enclosing = index.typeOfScope(unit, unit.facts().scopeOf(reference));
        Resolved resolved = index.resolve(unit, enclosing, reference.name());
        count("resolved " + reference.kind() + " " + resolved.getClass().getSimpleName());
        if (resolved instanceof Resolved.Unknown && reference.kind() == ReferenceKind.TYPE) {
          unknown.merge(reference.name(), 1, Integer::sum);
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "resolving took %d ms%n", (System.nanoTime() - start) / 1_000_000);
    System.out.println(
        unknown.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(40)
            .toList());
    units.forEach(unit -> unit.facts().references());
    calls(index);
  }

  private void calls(CodeIndex index) {
    index.types().stream()
        .flatMap(type -> type.fact().methods().stream())
        .map(method -> method.name())
        .distinct()
        .flatMap(name -> index.callsNamed(name).stream())
        .forEach(
            call ->
                count(
                    "calls of names in the tree: "
                        + (index.receiverOf(call) == null
                            ? "type unknown or outside"
                            : "type in the tree")));
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
