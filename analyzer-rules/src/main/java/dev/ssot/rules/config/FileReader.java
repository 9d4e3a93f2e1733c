package dev.ssot.rules.config;

import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.scan.Globs;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Reads the keys of one file into a draft. */
final class FileReader {

  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::label).toList();
  private static final List<String> PROFILES =
      Arrays.stream(Profile.values()).map(Profile::label).toList();

  private final SettingsDraft draft;
  private final RuleReader rules;
  private final Path folder;

  FileReader(SettingsDraft draft, RuleReader rules, Path folder) {
    this.draft = draft;
    this.rules = rules;
    this.folder = folder;
  }

  /** Reads everything but {@code extends}. */
  void read(Section file) {
    file.get("version").ifPresent(FileReader::version);
    general(file);
    on(file, "rules", value -> draft.rules(rules.settings(value, Reach.TREE, origins("rules"))));
    on(file, "overrides", value -> value.list().forEach(this::override));
    on(
        file,
        "concepts",
        value -> draft.concepts(new ConceptReader(rules, draft.origins).concepts(value)));
    on(file, "discovery", value -> value.section().ifPresent(this::discovery));
    on(file, "legacy", value -> draft.legacy.addAll(SymbolReader.legacy(value)));
    on(file, "exemptions", value -> draft.exemptions.addAll(SymbolReader.exemptions(value)));
    on(
        file,
        "suppressions",
        value -> draft.suppressions.addAll(new SuppressionReader(rules).suppressions(value)));
    file.close();
  }

  private void general(Section file) {
    on(file, "profile", value -> value.word(PROFILES).ifPresent(this::profile));
    on(file, "include", value -> draft.include.addAll(globs(value)));
    on(file, "exclude", value -> draft.exclude.addAll(globs(value)));
    on(file, "encoding", value -> charset(value).ifPresent(set -> draft.encoding = set));
    on(file, "tests", value -> value.flag().ifPresent(flag -> draft.tests = flag));
    on(file, "fail-on", value -> value.word(SEVERITIES).ifPresent(this::failOn));
    on(
        file,
        "tolerate-incomplete",
        value -> value.flag().ifPresent(flag -> draft.tolerateIncomplete = flag));
    on(file, "baseline", value -> value.text().ifPresent(this::baseline));
  }

  private void on(Section section, String key, Consumer<Value> reader) {
    Optional<Value> value = section.get(key);
    value.ifPresent(found -> draft.origins.put(found.key(), found.origin()));
    value.ifPresent(reader);
  }

  private static void version(Value value) {
    Optional<Integer> version = value.integer();
    if (version.isPresent() && version.get() != 1) {
      value.problem("'version' must be 1; a newer ssot may know version " + version.get());
    }
  }

  private void profile(String word) {
    draft.profile = Profile.of(word).orElse(draft.profile);
  }

  private void failOn(String word) {
    draft.failOn = Severity.of(word).orElse(draft.failOn);
  }

  private void baseline(String path) {
    draft.baseline = folder.resolve(path).normalize();
  }

  private static List<String> globs(Value value) {
    List<String> globs = new ArrayList<>();
    for (Value element : value.list()) {
      Optional<String> glob = element.text();
      glob.ifPresent(globs::add);
      if (glob.isPresent() && !Globs.isValid(glob.get())) {
        element.problem("'" + glob.get() + "' is no valid glob");
      }
    }
    return globs;
  }

  private static Optional<Charset> charset(Value value) {
    Optional<String> name = value.text();
    try {
      return name.map(Charset::forName);
    } catch (IllegalArgumentException e) {
      value.problem(
          "There is no encoding '"
              + name.orElse("")
              + "'; common ones are UTF-8, ISO-8859-1 and windows-1252");
      return Optional.empty();
    }
  }

  private void override(Value value) {
    Optional<Section> section = value.section();
    if (section.isEmpty()) {
      return;
    }
    Optional<Value> globs = section.get().require("paths");
    globs.ifPresent(
        found -> draft.origins.put(PathOverride.pathsKey(draft.overrides.size()), found.origin()));
    List<String> paths = globs.map(FileReader::globs).orElse(List.of());
    Map<String, Level> levels = section.get().require("rules").map(this::levels).orElse(Map.of());
    section.get().close();
    draft.overrides.add(new PathOverride(new Globs(paths), levels));
  }

  private Map<String, Level> levels(Value value) {
    Origins origins = origins(PathOverride.key(draft.overrides.size()));
    Map<String, Level> levels = new LinkedHashMap<>();
    rules
        .settings(value, Reach.PATHS, origins)
        .forEach((rule, settings) -> levels.put(rule, settings.level()));
    return levels;
  }

  private Origins origins(String key) {
    return new Origins(draft.origins, key);
  }

  private void discovery(Section section) {
    on(section, "enabled", value -> value.flag().ifPresent(flag -> draft.discovery = flag));
    on(section, "threshold", value -> value.number().ifPresent(n -> threshold(value, n)));
    section.close();
  }

  private void threshold(Value value, double number) {
    if (number >= 0 && number <= 1) {
      draft.threshold = OptionalDouble.of(number);
    } else {
      value.problem("'" + value.key() + "' must be from 0.0 to 1.0, not " + number);
    }
  }
}
