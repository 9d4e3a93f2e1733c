package dev.ssot.java;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.TypeFact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the outlines of files with all of their facts. With root folders as arguments it does so
 * for real source trees, which are not part of the repository.
 */
final class OutlineCheck {

  private static final JavaLanguage JAVA = new JavaLanguage();

  private OutlineCheck() {}

  public static void main(String[] roots) throws IOException {
    for (String root : roots) {
      int files = 0;
      int references = 0;
      int kept = 0;
      for (Path file : files(Path.of(root))) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String wrong = wrong(text);
        files++;
        references += JAVA.read(text).references().size();
        kept += JAVA.outline(text).references().size();
        if (wrong != null) {
          System.out.println(file + ": " + wrong);
        }
      }
      System.out.println(root + ": " + files + " files, " + kept + " of " + references);
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** What an outline does not say as all facts do; null if nothing is wrong. */
  static @Nullable String wrong(String text) {
    FileFacts whole = JAVA.read(text);
    FileFacts outline = JAVA.outline(text);
    if (!whole.isWhole()) {
      return null;
    }
    if (!outline.isWhole()) {
      return "the outline has problems";
    }
    if (!whole.imports().equals(outline.imports())
        || !whole.packageName().equals(outline.packageName())
        || whole.lines() != outline.lines()) {
      return "the head differs";
    }
    if (!types(whole.types()).equals(types(outline.types()))) {
      return "types differ";
    }
    if (!methods(whole.functions()).equals(methods(outline.functions()))
        || !whole.variables().equals(outline.variables())) {
      return "loose members differ";
    }
    Set<String> known = references(whole);
    List<String> invented = new ArrayList<>(references(outline));
    invented.removeAll(known);
    return invented.isEmpty() ? null : "references differ: " + invented;
  }

  private static Set<String> references(FileFacts facts) {
    Set<String> all = new HashSet<>();
    for (Reference each : facts.references()) {
      all.add(
          facts.scopeOf(each)
              + " "
              + each.kind()
              + " "
              + each.name()
              + " "
              + each.receiver()
              + " "
              + each.line()
              + ":"
              + each.column()
              + " "
              + each.length()
              + each.deferred());
    }
    return all;
  }

  private static List<TypeFact> types(List<TypeFact> types) {
    return types.stream().map(OutlineCheck::declared).toList();
  }

  private static TypeFact declared(TypeFact type) {
    return new TypeFact(
        type.name(),
        type.kind(),
        type.modifiers(),
        type.typeParameters(),
        type.extended(),
        type.implemented(),
        type.permitted(),
        type.annotations(),
        type.documentation(),
        type.fields(),
        methods(type.constructors()),
        methods(type.methods()),
        methods(type.initialisers()),
        types(type.nested()),
        type.local(),
        type.nameRange(),
        type.range());
  }

  /** Methods without what their bodies say, but whether they have one. */
  private static List<MethodFact> methods(List<MethodFact> methods) {
    return methods.stream().map(OutlineCheck::declared).toList();
  }

  private static MethodFact declared(MethodFact method) {
    return new MethodFact(
        method.name(),
        method.modifiers(),
        method.typeParameters(),
        method.parameters(),
        method.returnType(),
        method.thrown(),
        List.of(method.body() == null ? "abstract" : "with a body"),
        List.of(),
        null,
        null,
        method.annotations(),
        method.documentation(),
        method.nameRange(),
        method.range());
  }
}
