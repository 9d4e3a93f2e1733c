package dev.ssot.cli;

import dev.ssot.model.Language;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Refusal;
import dev.ssot.model.migration.Resources;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.migration.Scope;
import dev.ssot.model.migration.Sources;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.TreeState;
import dev.ssot.rewrite.tree.BlobHash;
import dev.ssot.rewrite.tree.FileText;
import dev.ssot.rewrite.tree.Overlay;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.scan.ResourceFiles;
import dev.ssot.rules.scan.Scan;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A scanned tree that can be looked at as it would be after some changes. */
final class ProjectTree implements TreeReader, Rewriter {

  /**
   * What was worked out on the tree as it was read. A plan is made and then carried out: files that
   * have changed in between are found by their hashes.
   */
  private record Worked(Recipe recipe, Scope scope, List<Refusal> left) {}

  /** The tree before a step, after it, and in between. */
  private static final int KEPT = 3;

  private record Indexed(Overlay tree, CodeIndex index) {}

  private Scan scan;
  private final Configuration configuration;
  private final List<Language> languages;
  private final Collection<Rule> rules;
  private final Rewriter rewriter;
  private final Map<String, SourceUnit> read = new HashMap<>();
  private final Map<Worked, Rewriting> worked = new HashMap<>();
  private final Map<String, List<Refusal>> refused = new HashMap<>();
  private @Nullable CodeIndex asRead;
  private final Deque<Indexed> indexed = new ArrayDeque<>();
  private @Nullable List<String> resources;
  private @Nullable Overlay judged;
  private @Nullable TreeState judgement;

  ProjectTree(
      Scan scan, Configuration configuration, List<Language> languages, Collection<Rule> rules) {
    this.scan = scan;
    this.configuration = configuration;
    this.languages = languages;
    this.rules = rules;
    this.rewriter =
        languages.stream()
            .flatMap(language -> language.rewriter().stream())
            .findFirst()
            .orElseThrow();
  }

  Path root() {
    return scan.root();
  }

  /** The tree as it is on the disk. */
  Overlay overlay() {
    Charset encoding = configuration.settings().encoding();
    return Overlay.of(
        this::content,
        content ->
            encoding == null
                ? FileText.of(content)
                : FileText.of(content, encoding).orElseGet(() -> FileText.of(content)));
  }

  private byte @Nullable [] content(String path) {
    Path file = scan.root().resolve(path);
    try {
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public Rewriting rewrite(Recipe recipe, CodeIndex index, Function<String, String> text) {
    if (recipe instanceof Recipe.Undeclare undeclare) {
      return configuration.undeclare(undeclare, index, text);
    }
    return rewriter.rewrite(recipe, index, text);
  }

  @Override
  public List<Refusal> refusals(Sources before, Sources after, Map<String, String> files) {
    String key = isAsRead(before.index()) ? key(after, files) : "";
    List<Refusal> known = key.isEmpty() ? null : refused.get(key);
    List<Refusal> refusals = known != null ? known : rewriter.refusals(before, after, files);
    if (!key.isEmpty()) {
      refused.put(key, refusals);
    }
    return refusals;
  }

  /** What a step leaves: a plan and its application ask the same of it. */
  private static String key(Sources after, Map<String, String> files) {
    StringBuilder key = new StringBuilder();
    new TreeMap<>(files)
        .forEach(
            (path, former) -> {
              byte[] content = after.text().apply(path).getBytes(StandardCharsets.UTF_8);
              key.append(former).append(' ').append(BlobHash.of(content)).append('\n');
            });
    return key.toString();
  }

  @Override
  public Rewriting rewrite(
      Recipe recipe, CodeIndex index, Function<String, String> text, Resources resources) {
    if (recipe instanceof Recipe.Undeclare) {
      return rewrite(recipe, index, text);
    }
    Worked key = new Worked(recipe, resources.scope(), resources.left());
    Rewriting known = isAsRead(index) ? worked.get(key) : null;
    Rewriting rewriting = known != null ? known : rewriter.rewrite(recipe, index, text, resources);
    if (isAsRead(index)) {
      worked.put(key, rewriting);
    }
    return rewriting;
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isAsRead(CodeIndex index) {
    return index == asRead;
  }

  @Override
  public List<String> resources(Overlay tree) {
    TreeSet<String> paths = new TreeSet<>(resourcesOnDisk());
    tree.changes()
        .forEach(
            (path, content) -> {
              if (content.isEmpty()) {
                paths.remove(path);
              } else if (path.contains("META-INF/services/")) {
                paths.add(path);
              }
            });
    return List.copyOf(paths);
  }

  private List<String> resourcesOnDisk() {
    List<String> known = resources;
    if (known == null) {
      try {
        known = ResourceFiles.below(scan.root());
      } catch (UsageException e) {
        throw new UncheckedIOException(new IOException(e.getMessage(), e));
      }
      resources = known;
    }
    return known;
  }

  @Override
  public CodeIndex index(Overlay tree) {
    TreeState known = judgement;
    if (known != null && tree == judged) {
      return known.index();
    }
    for (Indexed each : indexed) {
      if (each.tree() == tree) {
        return each.index();
      }
    }
    CodeIndex index = tree.changes().isEmpty() ? asRead : null;
    index = index != null ? index : CodeIndex.of(units(tree), languages);
    asRead = tree.changes().isEmpty() ? index : asRead;
    indexed.addFirst(new Indexed(tree, index));
    if (indexed.size() > KEPT) {
      indexed.removeLast();
    }
    return index;
  }

  @Override
  public CodeIndex index(Overlay tree, Set<String> names) {
    know(scan.holding(names, languages));
    return index(tree);
  }

  /** Forgets the indices of a scan that knows less. */
  @SuppressWarnings("ReferenceEquality")
  private void know(Scan more) {
    if (more != scan) {
      scan = more;
      asRead = null;
      indexed.clear();
    }
  }

  @Override
  public TreeState analyse(Overlay tree) {
    TreeState known = judgement;
    if (known != null && tree == judged) {
      return known;
    }
    know(scan.whole(languages));
    CodeIndex index = index(tree);
    Scan changed =
        new Scan(
            scan.root(),
            index.units(),
            scan.outlined(),
            scan.skipped(),
            scan.parsed(),
            scan.stages(),
            path -> Optional.ofNullable(tree.content(path)).map(c -> tree.text(path).text()),
            scan.notices());
    Analyzer analyzer = new Analyzer(languages, rules, configuration.in(tree).policy());
    Analyzer.Knowledge knowledge = analyzer.know(index);
    TreeState state =
        new TreeState(knowledge.index(), knowledge.concepts(), analyzer.judge(changed, knowledge));
    judged = tree;
    judgement = state;
    return state;
  }

  private List<SourceUnit> units(Overlay tree) {
    Map<String, SourceUnit> units = new TreeMap<>();
    scan.units().forEach(unit -> units.put(unit.path(), unit));
    tree.changes()
        .forEach(
            (path, content) -> {
              SourceUnit old = units.remove(path);
              Language language = language(path).orElse(null);
              if (content.isPresent() && language != null) {
                units.put(path, unit(path, content.get(), tree, language, old));
              }
            });
    return new ArrayList<>(units.values());
  }

  private Optional<Language> language(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return languages.stream().filter(each -> each.extensions().contains(ending)).findFirst();
  }

  private SourceUnit unit(
      String path, byte[] content, Overlay tree, Language language, @Nullable SourceUnit old) {
    String hash = BlobHash.of(content);
    return read.computeIfAbsent(
        path + '\0' + hash,
        key -> {
          SourceFile model = old == null ? neighbour(path) : old.file();
          SourceFile file =
              new SourceFile(
                  path, language.id(), model.set(), model.module(), model.sourceRoot(), hash);
          return new SourceUnit(file, language.read(tree.text(path).text()));
        });
  }

  /** The file that shares the most folders with a path. */
  private SourceFile neighbour(String path) {
    SourceFile best = new SourceFile(path, "", SourceSet.MAIN, "", "", "");
    int most = 0;
    for (SourceUnit unit : scan.units()) {
      int shared = shared(path, unit.path());
      if (shared > most) {
        most = shared;
        best = unit.file();
      }
    }
    return best;
  }

  private static int shared(String one, String other) {
    int shared = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        break;
      }
      shared = one.charAt(i) == '/' ? i + 1 : shared;
    }
    return shared;
  }
}
