package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.ssot.java.rewrite.Meaning.Origin;
import dev.ssot.java.rewrite.MemberResolver.Verdict;
import dev.ssot.model.migration.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts something else in the place of every use of a member in one file. */
final class UseReplacement {

  /** What a recipe does with its uses. */
  interface Replacer {

    /** Edits one use that certainly means the member. */
    void replace(UseReplacement file, MemberUse use);

    /** Whether a method is what the uses become, so that a use in its body would call itself. */
    boolean isTarget(String type, String method);

    /** Whether what the uses become names this type. */
    boolean names(String type);

    /** Whether what a use is made on stays in the source. */
    default boolean keepsReceiver() {
      return false;
    }

    /** Whether a use that has to stay keeps all others from changing. */
    default boolean takesAll() {
      return false;
    }

    /** Edits the static imports and the documentation. */
    void finish(UseReplacement file);
  }

  private final FileView view;
  private final MemberResolver resolver;
  private final MemberName member;
  private final Replacer replacer;
  private final List<MemberUse> sure = new ArrayList<>();
  private final List<MemberUse> rest = new ArrayList<>();
  private final Imports imports;

  UseReplacement(FileView view, MemberResolver resolver, MemberName member, Replacer replacer) {
    this.view = view;
    this.replacer = replacer;
    this.resolver = resolver;
    this.member = member;
    List<Refusal> left = new ArrayList<>(resolver.left(view.path()));
    for (MemberUse use : MemberUse.in(view.file(), member)) {
      Verdict verdict = resolver.decide(view, use);
      Refusal refusal = verdict == Verdict.YES ? resolver.refusal(view, use) : null;
      if (refusal != null) {
        rest.add(use);
        left.remove(refusal);
        manual(use, refusal.reason());
        continue;
      }
      (verdict == Verdict.YES ? sure : rest).add(use);
      if (verdict == Verdict.OPEN) {
        manual(use, "it cannot be established which member this means");
      }
    }
    left.forEach(each -> view.edits().block(each.start(), each.end(), each.reason()));
    this.imports = new Imports(view.file(), view.scope(), view.types(), moved());
  }

  FileView view() {
    return view;
  }

  MemberName member() {
    return member;
  }

  Imports imports() {
    return imports;
  }

  MethodFamily family() {
    return resolver.family();
  }

  void run() {
    sure.removeIf(use -> isOwn(use) || isInTarget(use));
    ImportDeclaration owner = ownerImport();
    boolean stays =
        replacer.keepsReceiver()
            || replacer.names(member.owner())
            || sure.stream().anyMatch(UseReplacement::needsType);
    if (owner != null && !sure.isEmpty() && !stays && isOnlyUse(owner)) {
      imports.giveWay(owner);
    }
    // Inner uses first: what stands around them takes their text along.
    sure.sort(
        Comparator.comparing(use -> view.text().end(use.node()) - view.text().start(use.node())));
    for (MemberUse use : sure) {
      replacer.replace(this, use);
    }
    replacer.finish(this);
    imports.dropUnused(view.edits());
    imports.apply(view.edits());
  }

  void manual(MemberUse use, String reason) {
    if (replacer.takesAll()) {
      view.edits().block(use.start(), use.end(), reason);
    } else {
      view.edits().manual(use.start(), use.end(), reason);
    }
  }

  /** Whether a single static import of the member stays for other overloads. */
  boolean keepsStaticImport() {
    return keepsUnqualified()
        && view.file().imports().stream()
            .anyMatch(i -> i.isStatic() && i.getNameAsString().equals(member.path()));
  }

  /** Whether some use of the name without anything before it stays as it is. */
  boolean keepsUnqualified() {
    return rest.stream().anyMatch(use -> use.scope() == null);
  }

  boolean changesSomething() {
    return !sure.isEmpty();
  }

  Snippets snippets(MemberUse use) {
    return new Snippets(spelling(), use.node());
  }

  Spelling spelling() {
    return new Spelling(imports, view.types());
  }

  /** An anonymous subclass goes on naming the type that it is made of. */
  private static boolean needsType(MemberUse use) {
    return use.node() instanceof ObjectCreationExpr creation
        && creation.getAnonymousClassBody().isPresent();
  }

  /** The declarations of the member themselves stay. */
  private boolean isOwn(MemberUse use) {
    if (use.kind() == MemberUse.Kind.DECLARATION) {
      return true;
    }
    return !member.isConstructor() && isIn(use, member.owner(), member.name());
  }

  private boolean isInTarget(MemberUse use) {
    TypeDeclaration<?> type = Syntax.ancestor(use.node(), TypeDeclaration.class);
    CallableDeclaration<?> method = Syntax.ancestor(use.node(), CallableDeclaration.class);
    String owner = type == null ? null : view.scope().qualifiedName(type);
    return owner != null && method != null && replacer.isTarget(owner, method.getNameAsString());
  }

  private boolean isIn(MemberUse use, String type, String method) {
    CallableDeclaration<?> callable = Syntax.ancestor(use.node(), CallableDeclaration.class);
    return callable != null
        && callable.getNameAsString().equals(method)
        && callable.getParentNode().orElse(null) instanceof TypeDeclaration<?> owner
        && type.equals(view.scope().qualifiedName(owner));
  }

  /** The names that go with the uses: what stands before them, or the type that is created. */
  private Set<DottedName> moved() {
    if (replacer.keepsReceiver()) {
      return Set.of();
    }
    Set<Integer> starts = new HashSet<>();
    for (MemberUse use : sure) {
      Expression scope = use.scope();
      if (scope != null) {
        starts.add(view.text().start(scope));
      } else if (use.node() instanceof ObjectCreationExpr creation && !needsType(use)) {
        starts.add(view.text().start(creation.getType()));
      }
    }
    Set<DottedName> moved = new HashSet<>();
    for (DottedName name : view.file().names()) {
      if (starts.contains(name.start())) {
        moved.add(name);
      }
    }
    return moved;
  }

  private @Nullable ImportDeclaration ownerImport() {
    for (ImportDeclaration imported : view.file().imports()) {
      if (!imported.isStatic()
          && !imported.isAsterisk()
          && imported.getNameAsString().equals(member.owner())) {
        return imported;
      }
    }
    return null;
  }

  private boolean isOnlyUse(ImportDeclaration imported) {
    Set<DottedName> moved = moved();
    Set<Integer> mentions = new HashSet<>();
    new DocMembers(view, family(), member)
        .each(m -> m.owner().stream().findFirst().ifPresent(s -> mentions.add(s.start())));
    String simple = KnownTypes.simple(imported.getNameAsString());
    return view.file().names().stream()
        .filter(name -> name.first().equals(simple) && !moved.contains(name))
        .filter(name -> !mentions.contains(name.start()))
        .noneMatch(name -> view.scope().start(name).is(Origin.SINGLE_IMPORT));
  }
}
