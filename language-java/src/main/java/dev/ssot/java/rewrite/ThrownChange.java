package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets a method create another exception, and say so in its header and documentation. */
final class ThrownChange {

  private static final Pattern TAG = Pattern.compile("(?s).*@(throws|exception)\\s+");

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
    Set<DottedName> moved = new HashSet<>();
    for (BodyDeclaration<?> member : Declared.members(type, method)) {
      if (member instanceof CallableDeclaration<?> callable) {
        moved.addAll(names(view, callable));
      }
    }
    Imports imports = new Imports(view.file(), view.scope(), view.types(), moved);
    Spelling spelling = new Spelling(imports, view.types());
    List<DottedName> codeFirst =
        moved.stream()
            .sorted(
                Comparator.comparing((DottedName name) -> name.role() == Role.DOCUMENTATION)
                    .thenComparing(DottedName::start))
            .toList();
    for (DottedName name : codeFirst) {
      int last = name.segments().size() - 1;
      String text =
          spelling.replacing(name, last, view.scope().start(name), recipe.from(), recipe.to());
      view.edits().callSite();
      view.edits().review();
      view.edits().replace(name.start(), name.end(), text);
    }
    imports.dropUnused(view.edits());
    imports.apply(view.edits());
  }

  /** The places of a method that name the exception it creates; none if it creates none. */
  private Set<DottedName> names(FileView view, CallableDeclaration<?> callable) {
    Set<DottedName> created = new HashSet<>();
    Set<DottedName> said = new HashSet<>();
    for (DottedName name : view.file().names()) {
      if (isCreation(view, name.place(), callable)) {
        created.add(name);
      } else if (isSaid(view, name, callable)) {
        said.add(name);
      }
    }
    if (!created.isEmpty()) {
      created.addAll(said);
    }
    return created;
  }

  private boolean isCreation(FileView view, Node place, CallableDeclaration<?> callable) {
    return place instanceof Type type
        && type.getParentNode().orElse(null) instanceof ObjectCreationExpr creation
        && Syntax.isSame(creation.getType(), type)
        && callable.isAncestorOf(creation)
        && recipe.from().equals(view.scope().path(type));
  }

  private boolean isSaid(FileView view, DottedName name, CallableDeclaration<?> callable) {
    if (name.place() instanceof Type type
        && callable.getThrownExceptions().stream().anyMatch(t -> Syntax.isSame(t, type))) {
      return recipe.from().equals(view.scope().path(type));
    }
    boolean documented = name.role() == Role.DOCUMENTATION && Syntax.isSame(name.place(), callable);
    return documented
        && recipe.from().equals(view.scope().start(name).qualified())
        && TAG.matcher(before(view, name)).matches();
  }

  private static String before(FileView view, DottedName name) {
    return view.text().slice(view.text().lineStart(name.start()), name.start());
  }
}
