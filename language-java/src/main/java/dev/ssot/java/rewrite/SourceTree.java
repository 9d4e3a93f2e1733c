package dev.ssot.java.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Refusal;
import dev.ssot.model.migration.Scope;
import dev.ssot.model.source.Location;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The Java files of a tree; reads and parses only those that can matter. */
final class SourceTree {

  private final CodeIndex index;
  private final Function<String, String> text;
  private final List<Refusal> left;
  private final Scope scope;
  private final Unread unread;

  SourceTree(CodeIndex index, Function<String, String> text) {
    this(index, text, List.of(), Scope.TREE);
  }

  /**
   * A tree with places that have to stay.
   *
   * @param left these places, with the reasons
   * @param scope the files that are of interest
   */
  SourceTree(CodeIndex index, Function<String, String> text, List<Refusal> left, Scope scope) {
    this(index, text, left, scope, new Unread());
  }

  private SourceTree(
      CodeIndex index,
      Function<String, String> text,
      List<Refusal> left,
      Scope scope,
      Unread unread) {
    this.index = index;
    this.text = text;
    this.left = left;
    this.scope = scope;
    this.unread = unread;
  }

  /** The same with all files, for what changes together or not at all. */
  SourceTree whole() {
    return new SourceTree(index, text, left, Scope.TREE, unread);
  }

  /** Whether it is of interest what becomes of a file. */
  boolean isInScope(SourceUnit unit) {
    return scope.contains(unit.path());
  }

  CodeIndex index() {
    return index;
  }

  /** Whether anything has to stay as it is. */
  boolean isLeft() {
    return !left.isEmpty();
  }

  /** What has to stay, for a person. */
  List<ManualItem> leftItems() {
    return left.stream().map(each -> item(each)).toList();
  }

  private ManualItem item(Refusal each) {
    SourceText content = new SourceText(text(each.path()));
    return new ManualItem(
        new Location(each.path(), content.range(each.start(), each.end())), each.reason());
  }

  /** What of the files that were to be looked at cannot be parsed. */
  List<ManualItem> unread() {
    return unread.items();
  }

  /** The files that cannot be parsed and mention one of some words. */
  List<ManualItem> unreadMentioning(Collection<String> words) {
    return index.units().stream()
        .filter(unit -> !unit.facts().problems().isEmpty())
        .flatMap(unit -> Unread.item(unit, text(unit.path()), words).stream())
        .toList();
  }

  /** What has to stay as it is in a file. */
  List<Refusal> left(String path) {
    return left.stream().filter(refusal -> refusal.path().equals(path)).toList();
  }

  /** Leaves a whole file alone if something of it has to stay. */
  FileEdits spared(FileEdits edits, String path) {
    left(path).forEach(each -> edits.block(each.start(), each.end(), each.reason()));
    return edits;
  }

  String text(String path) {
    return text.apply(path);
  }

  /** Does something with every file in scope that has one of these words, in order of path. */
  <T> List<T> mapMentioning(Collection<String> words, Function<JavaFile, @Nullable T> action) {
    return index.units().parallelStream()
        .filter(unit -> unit.file().language().equals("java") && isInScope(unit))
        .map(unit -> open(unit, words))
        .filter(Objects::nonNull)
        .map(file -> file == null ? null : action.apply(file))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private @Nullable JavaFile open(SourceUnit unit, Collection<String> words) {
    String content = text.apply(unit.path());
    if (words.stream().noneMatch(content::contains)) {
      return null;
    }
    JavaFile file = JavaFile.parse(unit, content);
    if (file == null) {
      unread.add(unit, content, words);
    }
    return file;
  }

  /** A file that is to be looked at because of a word; null if it cannot be parsed. */
  @Nullable JavaFile open(SourceUnit unit, String word) {
    return open(unit, List.of(word));
  }
}
