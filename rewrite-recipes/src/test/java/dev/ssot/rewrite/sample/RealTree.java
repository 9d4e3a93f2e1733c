package dev.ssot.rewrite.sample;

import dev.ssot.model.Language;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.Edit;
import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Refusal;
import dev.ssot.model.migration.Resources;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.migration.Sources;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.TreeState;
import dev.ssot.rewrite.tree.BlobHash;
import dev.ssot.rewrite.tree.Overlay;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.config.MemberList;
import dev.ssot.rules.config.SettingsReader;
import dev.ssot.rules.scan.Progress;
import dev.ssot.rules.scan.Scan;
import dev.ssot.rules.scan.ScanOptions;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A tree on the disk, read with the real front end and judged by the real rules. */
public final class RealTree implements TreeReader {

  private final Path root;
  private static final Language JAVA = ServiceLoader.load(Language.class).findFirst().orElseThrow();

  private static final String SETTINGS = "ssot.yml";

  private final List<Rule> rules =
      ServiceLoader.load(Rule.class).stream().map(ServiceLoader.Provider::get).toList();
  private final Scan scan;
  private final Map<String, SourceUnit> read = new ConcurrentHashMap<>();

  /** Turns recipes into edits of Java and of the configuration. */
  public static Rewriter rewriter() {
    Rewriter java = JAVA.rewriter().orElseThrow();
    return new Rewriter() {
      @Override
      public Rewriting rewrite(Recipe recipe, CodeIndex index, Function<String, String> text) {
        return rewrite(recipe, index, text, Resources.NONE);
      }

      @Override
      public Rewriting rewrite(
          Recipe recipe, CodeIndex index, Function<String, String> text, Resources resources) {
        return recipe instanceof Recipe.Undeclare undeclare
            ? undeclare(undeclare, text.apply(SETTINGS))
            : java.rewrite(recipe, index, text, resources);
      }

      @Override
      public List<Refusal> refusals(Sources before, Sources after, Map<String, String> files) {
        return java.refusals(before, after, files);
      }
    };
  }

  private static Rewriting undeclare(Recipe.Undeclare recipe, String text) {
    List<Edit> edits =
        MemberList.of(text, recipe.concept()).without(recipe.types()).stream()
            .map(span -> new Edit(span.start(), span.end(), ""))
            .toList();
    FileChange change = new FileChange(SETTINGS, SETTINGS, null, edits, Safety.SAFE);
    return new Rewriting(List.of(change), List.of(), 0);
  }

  /** Reads a tree with the configuration that lies in it. */
  public RealTree(Path root) {
    this.root = root.toAbsolutePath().normalize();
    try {
      this.scan =
          new Scanner(List.of(JAVA), ScanOptions.defaults().withCache(null), Progress.NONE)
              .scan(List.of(this.root));
    } catch (UsageException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tree as it is. */
  public Overlay overlay() {
    return Overlay.of(this::content);
  }

  private byte @Nullable [] content(String path) {
    try {
      Path file = root.resolve(path);
      return Files.exists(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CodeIndex index(Overlay tree) {
    return CodeIndex.of(units(tree), List.of(JAVA));
  }

  @Override
  public TreeState analyse(Overlay tree) {
    Scan changed =
        new Scan(
            scan.root(),
            units(tree),
            Set.of(),
            scan.skipped(),
            scan.parsed(),
            scan.stages(),
            path -> Optional.ofNullable(tree.content(path)).map(c -> tree.text(path).text()),
            scan.notices());
    Analyzer analyzer = analyzer(tree);
    Analyzer.Knowledge knowledge = analyzer.know(changed);
    return new TreeState(
        knowledge.index(), knowledge.concepts(), analyzer.judge(changed, knowledge));
  }

  private Analyzer analyzer(Overlay tree) {
    byte[] settings = tree.content(SETTINGS);
    Map<Path, byte[]> files =
        settings == null ? Map.of() : Map.of(root.resolve(SETTINGS), settings);
    try {
      SettingsReader reader = new SettingsReader(rules.stream().map(Rule::info).toList(), files);
      return new Analyzer(List.of(JAVA), rules, reader.read(root, null).policy());
    } catch (ConfigException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<SourceUnit> units(Overlay tree) {
    Map<String, SourceUnit> units = new TreeMap<>();
    scan.units().forEach(unit -> units.put(unit.path(), unit));
    tree.changes()
        .forEach(
            (path, content) -> {
              if (content.isEmpty()) {
                units.remove(path);
              } else if (path.endsWith(".java")) {
                units.put(path, unit(path, content.get(), tree));
              }
            });
    return new ArrayList<>(units.values());
  }

  private SourceUnit unit(String path, byte[] content, Overlay tree) {
    String hash = BlobHash.of(content);
    return read.computeIfAbsent(
        path + hash,
        key -> {
          boolean test = path.contains("src/test/");
          String sourceRoot = test ? "src/test/java" : "src/main/java";
          SourceFile file =
              new SourceFile(
                  path,
                  "java",
                  test ? SourceSet.TEST : SourceSet.MAIN,
                  module(path),
                  sourceRoot,
                  hash);
          return new SourceUnit(file, JAVA.read(tree.text(path).text()));
        });
  }

  private String module(String path) {
    return scan.units().stream()
        .filter(unit -> unit.path().equals(path))
        .map(unit -> unit.file().module())
        .findFirst()
        .orElse("");
  }
}
