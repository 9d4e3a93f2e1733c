package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets a method create and throw another exception than before. */
final class ThrownChange {

  private final Recipe.ChangeThrown recipe;
  private final MemberName method;

  ThrownChange(Recipe.ChangeThrown recipe) {
    this.recipe = recipe;
    this.method = MemberName.read(recipe.method());
  }

  Rewriting apply(SourceTree tree) {
    return new Declared(tree, Set.of(method.owner(), recipe.from(), recipe.to()))
        .edit(method.owner(), this::change);
  }

  private void change(FileView view, TypeDeclaration<?> type) {
    List<ObjectCreationExpr> thrown = new ArrayList<>();
    for (BodyDeclaration<?> member : Declared.members(type, method)) {
      member.walk(ObjectCreationExpr.class, creation -> add(view, creation, thrown));
    }
    if (thrown.isEmpty()) {
      return;
    }
    thrown.sort(Comparator.comparing(creation -> view.text().start(creation)));
    Set<Integer> starts =
        thrown.stream()
            .map(creation -> view.text().start(creation.getType()))
            .collect(Collectors.toCollection(HashSet::new));
    Set<DottedName> gone =
        view.file().names().stream()
            .filter(name -> starts.contains(name.start()))
            .collect(Collectors.toCollection(HashSet::new));
    Imports imports = new Imports(view.file(), view.scope(), view.types(), gone);
    for (ObjectCreationExpr creation : thrown) {
      String name = new Snippets(new Spelling(imports, view.types()), creation).type(recipe.to());
      view.edits()
          .replace(
              view.text().start(creation.getType()), view.text().end(creation.getType()), name);
      view.edits().callSite();
    }
    view.edits().review();
    imports.dropUnused(view.edits());
    imports.apply(view.edits());
  }

  private void add(FileView view, ObjectCreationExpr creation, List<ObjectCreationExpr> thrown) {
    Node parent = creation.getParentNode().orElse(null);
    boolean isThrown =
        parent instanceof ThrowStmt || parent instanceof LambdaExpr || isBody(parent);
    if (isThrown && means(view, creation.getType())) {
      thrown.add(creation);
    }
  }

  private boolean means(FileView view, ClassOrInterfaceType type) {
    String path = view.scope().path(type);
    return path.equals(recipe.from())
        || (path.isEmpty() && type.getNameAsString().equals(KnownTypes.simple(recipe.from())));
  }

  /** A lambda that only creates: {@code orElseThrow(() -> new X())}. */
  private static boolean isBody(@Nullable Node node) {
    return node != null && node.getParentNode().orElse(null) instanceof LambdaExpr;
  }
}
