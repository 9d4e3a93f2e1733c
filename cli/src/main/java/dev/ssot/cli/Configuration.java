package dev.ssot.cli;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.Edit;
import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.migration.Safety;
import dev.ssot.rewrite.tree.Overlay;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.config.MemberList;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The settings of a tree, also as they would be after its configuration has changed. */
final class Configuration {

  private final Path root;
  private final Settings settings;
  private final Reader reader;

  /** Reads the settings with other contents for some files. */
  interface Reader {

    Settings read(Map<Path, byte[]> instead) throws ConfigException, UsageException;
  }

  Configuration(Path root, Settings settings, Reader reader) {
    this.root = root;
    this.settings = settings;
    this.reader = reader;
  }

  /** The settings of the tree as it is. */
  Settings settings() {
    return settings;
  }

  /** The same in a tree in which perhaps the configuration is another one. */
  Settings in(Overlay tree) {
    Map<Path, byte[]> instead = new HashMap<>();
    tree.changes()
        .forEach(
            (path, content) -> {
              if (isYaml(path) && content.isPresent()) {
                instead.put(root.resolve(path), content.get());
              }
            });
    if (instead.isEmpty()) {
      return settings;
    }
    try {
      return reader.read(instead);
    } catch (ConfigException | UsageException e) {
      throw new IllegalStateException("the configuration can no longer be read", e);
    }
  }

  private static boolean isYaml(String path) {
    return path.endsWith(".yml") || path.endsWith(".yaml");
  }

  /** Takes members off the file that declares their concept. */
  Rewriting undeclare(Recipe.Undeclare recipe, CodeIndex index, Function<String, String> text) {
    Optional<String> file = declaring(recipe.concept());
    if (file.isEmpty()) {
      return new Rewriting(List.of(), outside(recipe, index), 0);
    }
    String path = file.get();
    List<Edit> edits =
        MemberList.of(text.apply(path), recipe.concept()).without(recipe.types()).stream()
            .map(span -> new Edit(span.start(), span.end(), ""))
            .toList();
    List<FileChange> changes =
        edits.isEmpty() ? List.of() : List.of(new FileChange(path, path, null, edits, Safety.SAFE));
    return new Rewriting(changes, List.of(), 0);
  }

  /** The path from the root of the file that declares a concept, if it lies in the tree. */
  private Optional<String> declaring(String concept) {
    Path file = settings.file();
    if (file == null || settings.concepts().stream().noneMatch(c -> c.name().equals(concept))) {
      return Optional.empty();
    }
    Path named = root.resolve(settings.origin("concepts." + concept).file()).normalize();
    return named.startsWith(root)
        ? Optional.of(root.relativize(named).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private static List<ManualItem> outside(Recipe.Undeclare recipe, CodeIndex index) {
    String what =
        "the configuration lies outside of this tree; take off the members of "
            + recipe.concept()
            + " there: ";
    return index.types().stream()
        .limit(1)
        .map(type -> new ManualItem(type.location(), what + String.join(", ", recipe.types())))
        .toList();
  }
}
