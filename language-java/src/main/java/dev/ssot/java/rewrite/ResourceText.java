package dev.ssot.java.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.Edit;
import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Resources;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of types and packages that move in files that are not Java: service files, Spring
 * XML, properties, YAML. They are text: changed for review if that is wanted, otherwise reported.
 */
final class ResourceText {

  private static final String SERVICES = "META-INF/services/";

  private final Resources resources;
  private final List<Renaming> renamings = new ArrayList<>();

  private record Renaming(Pattern pattern, String from, String to) {}

  ResourceText(Recipe recipe, CodeIndex index, Resources resources) {
    this.resources = resources;
    if (recipe instanceof Recipe.MoveType move) {
      KnownTypes types = new KnownTypes(index, Set.copyOf(List.of(move.from(), move.to())));
      add(move.from(), move.to(), "(?![\\w-]|\\.\\w)");
      if (!types.binary(move.from()).equals(move.from())) {
        add(types.binary(move.from()), types.binary(move.to()), "(?![\\w-]|\\.\\w)");
      }
    } else if (recipe instanceof Recipe.MovePackage move) {
      MovedPackage moving = MovedPackage.of(move);
      add(moving.from(), moving.to(), moving.behind());
    }
  }

  private void add(String from, String to, String behind) {
    renamings.add(
        new Renaming(
            Pattern.compile("(?<![\\w.$-]|<groupId>)" + Pattern.quote(from) + behind), from, to));
  }

  Rewriting apply(Function<String, String> text) {
    List<FileResult> results = new ArrayList<>();
    for (String path : renamings.isEmpty() ? List.<String>of() : resources.paths()) {
      String content = text.apply(path);
      String target = target(path);
      List<Edit> edits = edits(content);
      if (!edits.isEmpty() || !target.equals(path)) {
        results.add(result(path, target, content, edits));
      }
    }
    return FileResult.join(results);
  }

  /** A service file is named after the service. */
  private String target(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String folder = path.substring(0, path.length() - name.length());
    for (Renaming renaming : renamings) {
      Matcher matcher = renaming.pattern().matcher(name);
      if (folder.endsWith(SERVICES) && matcher.lookingAt()) {
        return folder + renaming.to() + name.substring(matcher.end());
      }
    }
    return path;
  }

  private List<Edit> edits(String content) {
    List<Edit> edits = new ArrayList<>();
    for (Renaming renaming : renamings) {
      Matcher matcher = renaming.pattern().matcher(content);
      while (matcher.find()) {
        edits.add(new Edit(matcher.start(), matcher.end(), renaming.to()));
      }
    }
    edits.sort(null);
    return edits;
  }

  private FileResult result(String path, String target, String content, List<Edit> edits) {
    if (!target.equals(path) && resources.paths().contains(target)) {
      return new FileResult(null, List.of(taken(path, target, content)), 0, false);
    }
    if (resources.change()) {
      FileChange change = new FileChange(path, target, null, edits, Safety.REVIEW);
      return new FileResult(change, List.of(), edits.size(), false);
    }
    SourceText text = new SourceText(content);
    List<ManualItem> items = new ArrayList<>();
    for (Edit edit : edits) {
      items.add(item(path, text, edit.start(), edit.end(), edit.replacement()));
    }
    if (!target.equals(path)) {
      items.add(item(path, text, 0, 0, target.substring(target.lastIndexOf('/') + 1)));
    }
    return new FileResult(null, items, 0, false);
  }

  private static ManualItem taken(String path, String target, String content) {
    return new ManualItem(
        new Location(path, new SourceText(content).range(0, 0)),
        "it would become " + target + ", which is there already: put both together");
  }

  private static ManualItem item(String path, SourceText text, int start, int end, String now) {
    return new ManualItem(
        new Location(path, text.range(start, end)),
        "the text names what has moved: it would be " + now);
  }
}
