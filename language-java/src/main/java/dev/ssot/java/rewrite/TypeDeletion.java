package dev.ssot.java.rewrite;

import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenTypes;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Deletes a type that no code uses any more; while some does, it names the places instead. */
final class TypeDeletion {

  private final String type;

  TypeDeletion(Recipe.DeleteType recipe) {
    this.type = recipe.type();
  }

  Rewriting apply(SourceTree tree) {
    List<ManualItem> users = new ArrayList<>();
    for (TypeSymbol symbol : tree.index().types(type)) {
      addUsers(tree.index(), symbol, symbol, users);
    }
    users.addAll(tree.unreadMentioning(Set.of(KnownTypes.simple(type))));
    if (!users.isEmpty()) {
      users.sort(Comparator.comparing(ManualItem::location));
      return new Rewriting(List.of(), users.stream().distinct().toList(), 0);
    }
    return new Declared(tree, Set.of()).edit(type, this::delete);
  }

  private void addUsers(
      CodeIndex index, TypeSymbol root, TypeSymbol symbol, List<ManualItem> users) {
    for (Use use : index.uses(symbol)) {
      boolean inside = use.unit() == root.unit() && root.fact().range().contains(use.range());
      if (use.kind().isCode() && !inside) {
        users.add(new ManualItem(use.location(), "it still uses " + type));
      }
    }
    symbol.nested().forEach(nested -> addUsers(index, root, nested, users));
  }

  private void delete(FileView view, TypeDeclaration<?> declaration) {
    view.edits().callSite();
    if (declaration.isTopLevelType() && view.file().syntax().getTypes().size() == 1) {
      view.edits().moveTo(null);
      return;
    }
    SourceText text = view.text();
    int start = text.start(declaration);
    JavaToken token = declaration.getTokenRange().orElseThrow().getBegin();
    for (JavaToken before = token.getPreviousToken().orElse(null);
        before != null && TokenTypes.isWhitespaceOrComment(before.getKind());
        before = before.getPreviousToken().orElse(null)) {
      boolean own = text.slice(text.lineStart(text.start(before)), text.start(before)).isBlank();
      if (TokenTypes.isComment(before.getKind()) && own) {
        start = text.start(before);
      }
    }
    int from = text.slice(text.lineStart(start), start).isBlank() ? text.lineStart(start) : start;
    int to = text.end(declaration);
    boolean wholeLines =
        from == text.lineStart(start) && text.slice(to, text.nextLine(to)).isBlank();
    to = wholeLines ? text.nextLine(to) : to;
    boolean blankBefore = from > 0 && text.isBlankLine(text.lineStart(from - 1));
    view.edits().delete(wholeLines && blankBefore ? text.lineStart(from - 1) : from, to);
    Imports imports = new Imports(view.file(), view.scope(), view.types(), Set.of());
    imports.dropUnused(view.edits());
    imports.apply(view.edits());
  }
}
