package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.DottedName.Segment;
import dev.ssot.java.rewrite.Meaning.Origin;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the uses of a static member uses of a static member of another type. */
final class MemberMove implements UseReplacement.Replacer {

  private final MemberName from;
  private final MemberName to;
  private final @Nullable StaticDeclaration declaration;

  /**
   * A move.
   *
   * @param declaration what moves along with its uses, if anything does
   */
  MemberMove(MemberName from, MemberName to, @Nullable StaticDeclaration declaration) {
    this.from = from;
    this.to = to;
    this.declaration = declaration;
  }

  @Override
  public boolean takesAll() {
    return declaration != null;
  }

  @Override
  public boolean isTarget(String type, String method) {
    return to.owner().equals(type) && to.name().equals(method) && !from.owner().equals(to.owner());
  }

  @Override
  public boolean names(String type) {
    return to.owner().equals(type);
  }

  @Override
  public void replace(UseReplacement file, MemberUse use) {
    FileEdits edits = file.view().edits();
    if (use.kind() == MemberUse.Kind.CASE_LABEL) {
      edits.callSite();
      edits.replace(use.start(), use.end(), to.name());
      if (!from.owner().equals(to.owner())) {
        edits.review();
      }
      return;
    }
    if (mayMeanAnother(file, use)) {
      file.view().edits().review();
    }
    Expression scope = use.scope();
    if (scope == null) {
      unqualified(file, use);
      return;
    }
    boolean onType = !file.view().typePath(scope).isEmpty();
    if (!onType && Purity.of(scope, file.view()) == Purity.EFFECT) {
      file.manual(use, "the expression before the static member may have an effect");
      return;
    }
    edits.callSite();
    edits.replace(use.start(), use.end(), to.name());
    if (!from.owner().equals(to.owner()) || !onType) {
      edits.overwrite(
          file.view().text().start(scope), file.view().text().end(scope), owner(file, use, scope));
    }
  }

  /** Whether the target has an overload that the old type did not have, for so many arguments. */
  private boolean mayMeanAnother(UseReplacement file, MemberUse use) {
    var arguments = use.arguments();
    if (arguments == null && use.kind() != MemberUse.Kind.REFERENCE) {
      return false;
    }
    CodeIndex index = file.view().types().index();
    Set<List<String>> old =
        overloads(index, from).map(MethodFamily::parameters).collect(Collectors.toSet());
    List<String> same = from.parameters();
    if (same != null) {
      old.add(same);
    }
    List<List<String>> now =
        overloads(index, to)
            .filter(method -> arguments == null || method.parameters().size() == arguments.size())
            .map(MethodFamily::parameters)
            .toList();
    return now.size() > 1 && !old.containsAll(now);
  }

  private static Stream<MethodFact> overloads(CodeIndex index, MemberName member) {
    return index.type(member.owner()).stream()
        .flatMap(owner -> index.methods(owner, member.name()).stream())
        .map(MethodSymbol::fact);
  }

  private String owner(UseReplacement file, MemberUse use, Expression scope) {
    boolean qualified =
        (scope instanceof FieldAccessExpr
                || (scope instanceof TypeExpr t && t.toString().contains(".")))
            && file.view().text().slice(scope).replaceAll("\\s", "").equals(from.owner());
    return qualified ? to.owner() : file.snippets(use).type(to.owner());
  }

  private void unqualified(UseReplacement file, MemberUse use) {
    FileView view = file.view();
    boolean imported = view.staticallyImports(from) && !isInherited(file, use) && readsAlone(view);
    boolean ambiguous = file.keepsStaticImport() && to.name().equals(from.name());
    boolean hidden = ambiguous || declares(use, to.name());
    view.edits().callSite();
    if (imported && !hidden) {
      view.edits().replace(use.start(), use.end(), to.name());
      file.imports().add(new Imports.Line(true, to.path()));
    } else if (from.owner().equals(to.owner())) {
      view.edits().replace(use.start(), use.end(), to.name());
    } else {
      view.edits()
          .replace(use.start(), use.end(), file.snippets(use).type(to.owner()) + "." + to.name());
    }
  }

  /**
   * Whether the new name may stand without its type where the old one did. A name that has lost a
   * word to another type says too little on its own ({@code mkSet} becomes {@code Set.of}), and one
   * that another static import brings in as well would be ambiguous.
   */
  private boolean readsAlone(FileView view) {
    boolean speaking =
        words(to.name()) >= words(from.name())
            || KnownTypes.simple(from.owner()).equals(KnownTypes.simple(to.owner()));
    return speaking
        && view.file().imports().stream()
            .filter(imported -> imported.isStatic() && !imported.isAsterisk())
            .map(ImportDeclaration::getNameAsString)
            .filter(path -> KnownTypes.simple(path).equals(to.name()))
            .allMatch(path -> path.equals(from.path()) || path.equals(to.path()));
  }

  private static int words(String name) {
    return name.split("_+|(?<=[a-z0-9])(?=[A-Z])", -1).length;
  }

  private boolean isInherited(UseReplacement file, MemberUse use) {
    for (TypeDeclaration<?> type = Syntax.ancestor(use.node(), TypeDeclaration.class);
        type != null;
        type = Syntax.ancestor(type, TypeDeclaration.class)) {
      String name = file.view().scope().qualifiedName(type);
      if (name != null
          && (name.equals(from.owner()) || file.view().types().isSubtype(name, from.owner()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean declares(MemberUse use, String name) {
    for (TypeDeclaration<?> type = Syntax.ancestor(use.node(), TypeDeclaration.class);
        type != null;
        type = Syntax.ancestor(type, TypeDeclaration.class)) {
      if (!type.getMethodsByName(name).isEmpty() || type.getFieldByName(name).isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void finish(UseReplacement file) {
    for (ImportDeclaration imported : file.view().file().imports()) {
      boolean own =
          imported.isStatic()
              && !imported.isAsterisk()
              && imported.getNameAsString().equals(from.path());
      boolean free = own && (!file.keepsUnqualified() || isField(file));
      if (free && (readsAlone(file.view()) || !file.changesSomething())) {
        file.imports().rename(imported, to.path());
      } else if (free) {
        file.imports().giveWay(imported);
      }
    }
    documentation(file);
    texts(file);
    if (declaration != null) {
      declaration.move(file);
    }
  }

  /** A field has no overloads that could still need the import. */
  private boolean isField(UseReplacement file) {
    return file.changesSomething()
        && from.parameters() == null
        && from.name().equals(from.name().toUpperCase(java.util.Locale.ROOT));
  }

  private void documentation(UseReplacement file) {
    FileView view = file.view();
    new DocMembers(view, file.family(), from)
        .each(
            mention -> {
              Segment member = java.util.Objects.requireNonNull(mention.member());
              List<Segment> owner = mention.owner();
              view.edits().callSite();
              view.edits().replace(member.start(), member.end(), to.name());
              if (from.owner().equals(to.owner())) {
                return;
              }
              if (owner.isEmpty()) {
                view.edits().insert(member.start() - 1, to.owner());
                return;
              }
              DottedName name = new DottedName(owner, mention.declaration(), Role.DOCUMENTATION);
              boolean imported = view.scope().start(name).is(Origin.SINGLE_IMPORT);
              String spelled =
                  name.end() - name.start() == from.owner().length()
                      ? to.owner()
                      : file.spelling().of(name, to.owner(), false, imported);
              view.edits().replace(name.start(), name.end(), spelled);
            });
  }

  /** {@code valueOf("OLD")} of an enum finds the constant by its name. */
  private void texts(UseReplacement file) {
    FileView view = file.view();
    if (from.name().equals(to.name())) {
      return;
    }
    view.file()
        .syntax()
        .walk(
            MethodCallExpr.class,
            call -> {
              if (call.getNameAsString().equals("valueOf")
                  && call.getArguments().size() == 1
                  && call.getArgument(0) instanceof StringLiteralExpr text
                  && text.getValue().equals(from.name())
                  && call.getScope().isPresent()
                  && isOwner(view.typePath(call.getScope().get()))) {
                view.edits()
                    .manual(
                        view.text().start(text),
                        view.text().end(text),
                        "the text names a constant that has another name: it would be "
                            + to.name());
              }
            });
  }

  private boolean isOwner(String path) {
    return path.equals(from.owner()) || path.equals(to.owner());
  }
}
