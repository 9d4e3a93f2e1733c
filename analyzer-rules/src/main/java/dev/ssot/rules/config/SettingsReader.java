package dev.ssot.rules.config;

import dev.ssot.model.rule.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the settings of a run. */
public final class SettingsReader {

  private final RuleReader rules;
  private final Map<Path, byte[]> instead;

  /**
   * A reader.
   *
   * @param rules the rules that a configuration may name
   */
  public SettingsReader(List<RuleInfo> rules) {
    this(rules, Map.of());
  }

  /**
   * A reader of files as they would be.
   *
   * @param instead what holds in the place of what some files have, by absolute path
   */
  public SettingsReader(List<RuleInfo> rules, Map<Path, byte[]> instead) {
    this.rules = new RuleReader(rules);
    this.instead = Map.copyOf(instead);
  }

  /**
   * The settings for a root: from the file that is named, otherwise from {@code ssot.yml} in the
   * root or, inside of a git checkout, in the nearest folder above it; defaults without a file.
   *
   * @param root a real, absolute directory
   * @param file null to look for it
   * @throws ConfigException with everything that is wrong with the file
   */
  public Settings read(Path root, @Nullable Path file) throws ConfigException {
    return read(root, file, Overrides.NONE);
  }

  /** The same, with what is said for this run only. */
  public Settings read(Path root, @Nullable Path file, Overrides overrides) throws ConfigException {
    Path found = file == null ? ConfigFile.find(root).orElse(null) : file.toAbsolutePath();
    SettingsDraft draft = new SettingsDraft();
    if (found == null) {
      overrides.apply(draft, "");
      draft.baseline = ConfigFile.find(root, List.of(Settings.BASELINE)).orElse(null);
      return draft.finish(null, "", rules.ids());
    }
    Problems problems = new Problems();
    if (Files.isRegularFile(found)) {
      new Layers(root, draft, problems).read(found.normalize());
    } else {
      problems.add(new Origin(found.toString(), 0, 0), "There is no such configuration file");
    }
    problems.throwIfAny();
    String prefix = prefix(root, found.normalize().getParent());
    overrides.apply(draft, prefix);
    Path beside = found.resolveSibling(Settings.BASELINE);
    if (draft.baseline == null && Files.isRegularFile(beside)) {
      draft.baseline = beside.normalize();
    }
    return draft.finish(found, prefix, rules.ids());
  }

  private static String prefix(Path root, @Nullable Path folder) {
    if (folder == null || !root.startsWith(folder) || root.equals(folder)) {
      return "";
    }
    Path way = folder.relativize(root);
    return way.toString().replace(way.getFileSystem().getSeparator(), "/") + "/";
  }

  /** Reads files over the files that they extend. */
  private final class Layers {

    private final Path root;
    private final SettingsDraft draft;
    private final Problems problems;
    private final Deque<Path> open = new ArrayDeque<>();

    Layers(Path root, SettingsDraft draft, Problems problems) {
      this.root = root;
      this.draft = draft;
      this.problems = problems;
    }

    void read(Path path) {
      open.push(path);
      String name = (path.startsWith(root) ? root.relativize(path) : path).toString();
      Optional<Section> file =
          new YamlFile(path, name, problems).read(instead.get(path)).flatMap(Value::section);
      Path folder = path.resolveSibling("");
      file.flatMap(section -> section.get("extends"))
          .ifPresent(value -> value.list().forEach(below -> extend(folder, below)));
      file.ifPresent(section -> new FileReader(draft, rules, folder).read(section));
      open.pop();
    }

    private void extend(Path folder, Value value) {
      Optional<String> text = value.text();
      if (text.isEmpty()) {
        return;
      }
      Path path = folder.resolve(text.get()).normalize();
      if (open.contains(path)) {
        value.problem("'" + text.get() + "' extends itself");
      } else if (!Files.isRegularFile(path)) {
        value.problem("There is no file '" + text.get() + "' to extend");
      } else {
        read(path);
      }
    }
  }
}
