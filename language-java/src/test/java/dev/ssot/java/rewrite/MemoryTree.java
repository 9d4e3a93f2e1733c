package dev.ssot.java.rewrite;

import dev.ssot.java.JavaLanguage;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.Edit;
import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Resources;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.migration.Scope;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A source tree that recipes are applied to. */
final class MemoryTree {

  private final TreeMap<String, String> files = new TreeMap<>();
  private final JavaLanguage language = new JavaLanguage();

  MemoryTree(Map<String, String> files) {
    this.files.putAll(files);
  }

  Map<String, String> files() {
    return files;
  }

  CodeIndex index() {
    List<SourceUnit> units =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".java"))
            .map(file -> new SourceUnit(source(file.getKey()), language.read(file.getValue())))
            .toList();
    return CodeIndex.of(units, List.of(language));
  }

  private static SourceFile source(String path) {
    SourceSet set = path.contains("/test/") ? SourceSet.TEST : SourceSet.MAIN;
    return new SourceFile(path, "java", set, "", "", "");
  }

  Rewriting apply(Recipe recipe, boolean changesText, boolean usesOnly) {
    List<String> resources =
        files.keySet().stream().filter(path -> !path.endsWith(".java")).toList();
    Rewriting rewriting =
        new JavaRewriter()
            .rewrite(
                recipe,
                index(),
                text(),
                new Resources(resources, new Scope(List.of(), changesText, usesOnly), List.of()));
    rewriting.changes().forEach(this::apply);
    return rewriting;
  }

  Function<String, String> text() {
    return path -> files.getOrDefault(path, "");
  }

  private void apply(FileChange change) {
    String created = change.created();
    String text = created != null ? created : files.remove(change.path());
    if (text == null) {
      throw new IllegalStateException("no file " + change.path());
    }
    String newPath = change.newPath();
    if (newPath != null && files.put(newPath, edited(text, change.edits())) != null) {
      throw new IllegalStateException("two files at " + newPath);
    }
  }

  private static String edited(String text, List<Edit> edits) {
    StringBuilder result = new StringBuilder(text);
    int limit = text.length();
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      if (edit.end() > limit) {
        throw new IllegalStateException("overlapping edits: " + edits);
      }
      result.replace(edit.start(), edit.end(), edit.replacement());
      limit = edit.start();
    }
    return result.toString();
  }
}
