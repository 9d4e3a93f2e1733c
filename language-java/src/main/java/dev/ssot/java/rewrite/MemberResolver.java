package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which uses of a name mean one member: the index first, where it can rule a file out, then
 * the compiler, then what the file says itself.
 */
final class MemberResolver {

  /** Whether a use means the member. */
  enum Verdict {
    YES,
    NO,
    /** It cannot be established. */
    OPEN
  }

  private final SourceTree tree;
  private final KnownTypes types;
  private final MemberName member;
  private final MethodFamily family;
  private final CompilerView view;

  MemberResolver(SourceTree tree, KnownTypes types, MemberName member) {
    this.tree = tree;
    this.types = types;
    this.member = member;
    this.family = new MethodFamily(tree.index(), member);
    this.view = new CompilerView(tree, Set.of(member.name()));
  }

  MethodFamily family() {
    return family;
  }

  /** What has to stay as it is in a file. */
  List<Refusal> left(String path) {
    return tree.left(path);
  }

  /** Why a use has to stay as it is; null if it may change. */
  @Nullable Refusal refusal(FileView file, MemberUse use) {
    int start = file.text().start(use.node());
    int end = file.text().end(use.node());
    return left(file.path()).stream()
        .filter(each -> each.meets(start, end))
        .findFirst()
        .orElse(null);
  }

  /** Lets the compiler read the files that the index cannot decide on. */
  void prepare() {
    Set<SourceUnit> open = new HashSet<>();
    for (CallSite call : tree.index().callsNamed(member.name())) {
      TypeSymbol receiver = tree.index().receiverOf(call);
      if (receiver == null || isRelated(receiver)) {
        open.add(call.unit());
      }
    }
    if (member.isConstructor()) {
      tree.index().units().stream().filter(this::mentionsType).forEach(open::add);
    }
    view.read(
        tree.index().units().stream().filter(open::contains).filter(tree::isInScope).toList());
  }

  /** Lets the compiler read these files, whatever the index says of them. */
  void read(List<SourceUnit> units) {
    view.read(units);
  }

  /** Whether the compiler knows what the name of a use means. */
  boolean isKnown(FileView file, MemberUse use) {
    return view.at(file.path(), use.start()) != null;
  }

  /** Whether the member is a static field of the tree. */
  boolean isStaticField() {
    return tree.index().type(member.owner()).stream()
        .flatMap(owner -> owner.fact().fields().stream())
        .anyMatch(f -> f.name().equals(member.name()) && f.modifiers().isStatic());
  }

  private boolean mentionsType(SourceUnit unit) {
    return unit.file().language().equals("java") && tree.text(unit.path()).contains(member.word());
  }

  /** Whether a call on a type of the tree may end at the member. */
  private boolean isRelated(TypeSymbol receiver) {
    List<dev.ssot.model.index.MethodSymbol> methods = tree.index().methods(receiver, member.name());
    return methods.isEmpty()
        || methods.stream().anyMatch(m -> family.hasOwner(m.owner().qualifiedName()));
  }

  Verdict decide(FileView file, MemberUse use) {
    return switch (use.kind()) {
      case CALL, FIELD -> access(file, use);
      case REFERENCE -> member.isConstructor() ? construction(file, use) : access(file, use);
      case CONSTRUCTION -> construction(file, use);
      case EXPLICIT_CONSTRUCTOR -> explicit(file, (ExplicitConstructorInvocationStmt) use.node());
      case CASE_LABEL -> caseLabel(file, use);
      case ATTRIBUTE -> attribute(file, use);
      case DECLARATION -> declaration(file, (MethodDeclaration) use.node());
    };
  }

  private static Verdict verdict(boolean yes) {
    return yes ? Verdict.YES : Verdict.NO;
  }

  private Verdict access(FileView file, MemberUse use) {
    if (use.kind() == MemberUse.Kind.CALL && !member.takes(count(use))) {
      return Verdict.NO;
    }
    Expression scope = use.scope();
    Target target = view.at(file.path(), use.start());
    if (target != null && target.name().equals(member.name())) {
      return verdict(isMember(target) || (isInherited(target) && names(file, scope)));
    }
    if (target != null) {
      return Verdict.NO;
    }
    return scope == null ? unqualified(file, use) : qualified(file, use, scope);
  }

  private static int count(MemberUse use) {
    var arguments = use.arguments();
    return arguments == null ? 0 : arguments.size();
  }

  private boolean isMember(Target target) {
    if (!family.hasOwner(target.owner())) {
      return false;
    }
    if (family.owners().isEmpty() && types.isDeclared(target.owner())) {
      return target.hasSignatureOf(member) || target.isCalledLike(member);
    }
    for (TypeSymbol owner : family.owners()) {
      if (owner.qualifiedName().equals(target.owner())) {
        return family.methods(owner).stream()
            .filter(family::fits)
            .map(MethodFamily::parameters)
            .anyMatch(p -> p.equals(target.parameters()) || p.equals(target.erasure()));
      }
    }
    return target.hasSignatureOf(member);
  }

  /** The recipe may name a static member through a subtype of the type that declares it. */
  private boolean isInherited(Target target) {
    return target.isStatic()
        && types.isSubtype(member.owner(), target.owner())
        && target.hasSignatureOf(member);
  }

  private boolean names(FileView file, @Nullable Expression scope) {
    return scope != null && file.typePath(scope).equals(member.owner());
  }

  private Verdict unqualified(FileView file, MemberUse use) {
    boolean field = use.kind() == MemberUse.Kind.FIELD;
    boolean local =
        Purity.isLocal(use.node(), member.name())
            || file.locals().isVariable(use.node(), member.name());
    if (field && local) {
      return Verdict.NO;
    }
    for (TypeDeclaration<?> type = Syntax.ancestor(use.node(), TypeDeclaration.class);
        type != null;
        type = Syntax.ancestor(type, TypeDeclaration.class)) {
      String name = file.scope().qualifiedName(type);
      boolean declares =
          field
              ? type.getFieldByName(member.name()).isPresent()
              : !type.getMethodsByName(member.name()).isEmpty();
      if (name != null && (family.hasOwner(name) || types.isSubtype(name, member.owner()))) {
        return verdict(!declares || family.hasOwner(name));
      }
      if (declares) {
        return Verdict.NO;
      }
    }
    return verdict(file.staticallyImports(member));
  }

  private Verdict qualified(FileView file, MemberUse use, Expression scope) {
    String named = file.typePath(scope);
    if (named.equals(member.owner())) {
      return overloadsMatter(use) ? Verdict.OPEN : Verdict.YES;
    }
    String path = named.isEmpty() ? file.locals().of(scope) : named;
    if (path.isEmpty()) {
      return use.kind() == MemberUse.Kind.FIELD ? Verdict.NO : Verdict.OPEN;
    }
    if (family.hasOwner(path) || types.isSubtype(path, member.owner())) {
      return overloadsMatter(use) ? Verdict.OPEN : Verdict.YES;
    }
    return Verdict.NO;
  }

  /** Whether another overload of the same length exists that the call may mean. */
  private boolean overloadsMatter(MemberUse use) {
    if (member.parameters() == null || use.kind() == MemberUse.Kind.FIELD) {
      return false;
    }
    TypeSymbol owner = tree.index().type(member.owner()).orElse(null);
    if (owner == null) {
      return false;
    }
    int count = count(use);
    boolean reference = use.kind() == MemberUse.Kind.REFERENCE;
    return tree.index().methods(owner, member.name()).stream()
        .map(method -> method.fact())
        .anyMatch(m -> !family.fits(m) && (reference || m.parameters().size() == count));
  }

  private Verdict construction(FileView file, MemberUse use) {
    String path =
        use.node() instanceof ObjectCreationExpr creation
            ? file.scope().path(creation.getType())
            : file.typePath(java.util.Objects.requireNonNull(use.scope()));
    boolean reference = use.kind() == MemberUse.Kind.REFERENCE;
    if (!path.equals(member.owner()) || (!reference && !member.takes(count(use)))) {
      return Verdict.NO;
    }
    Target target = view.at(file.path(), use.start());
    if (target != null && target.owner().equals(member.owner())) {
      return verdict(isMember(target));
    }
    return overloadsMatter(use) ? Verdict.OPEN : Verdict.YES;
  }

  private Verdict explicit(FileView file, ExplicitConstructorInvocationStmt call) {
    TypeDeclaration<?> type = Syntax.ancestor(call, TypeDeclaration.class);
    if (!(type instanceof com.github.javaparser.ast.body.ClassOrInterfaceDeclaration declaration)
        || !member.takes(call.getArguments().size())) {
      return Verdict.NO;
    }
    String path =
        call.isThis()
            ? file.scope().qualifiedName(type)
            : declaration.getExtendedTypes().stream()
                .map(file.scope()::path)
                .findFirst()
                .orElse("");
    return verdict(member.owner().equals(path));
  }

  private Verdict caseLabel(FileView file, MemberUse use) {
    Target target = view.at(file.path(), use.start());
    if (target != null) {
      return verdict(target.owner().equals(member.owner()));
    }
    Node entry = use.node().getParentNode().orElseThrow();
    Node statement = ((SwitchEntry) entry).getParentNode().orElseThrow();
    Expression selector =
        statement instanceof SwitchStmt old
            ? old.getSelector()
            : ((SwitchExpr) statement).getSelector();
    return verdict(file.locals().of(selector).equals(member.owner()));
  }

  private Verdict attribute(FileView file, MemberUse use) {
    var annotation = use.annotation();
    return verdict(annotation != null && file.path(annotation.getName()).equals(member.owner()));
  }

  private Verdict declaration(FileView file, MethodDeclaration method) {
    List<String> parameters = Declared.parameters(method);
    List<String> wanted = member.parameters();
    if (wanted != null && wanted.size() != parameters.size()) {
      return Verdict.NO;
    }
    Node owner = method.getParentNode().orElse(null);
    if (owner instanceof TypeDeclaration<?> type) {
      String name = file.scope().qualifiedName(type);
      if (name == null) {
        return verdict(
            TypeScope.supertypes(type).stream()
                .map(file.scope()::path)
                .anyMatch(this::isOwnerOrBelow));
      }
      return verdict(
          family.owners().stream()
              .filter(o -> o.qualifiedName().equals(name))
              .flatMap(o -> family.methods(o).stream().filter(family::fits))
              .anyMatch(m -> MethodFamily.parameters(m).equals(parameters)));
    }
    return verdict(
        owner instanceof ObjectCreationExpr creation
            && (wanted == null || wanted.equals(parameters))
            && isOwnerOrBelow(file.scope().path(creation.getType())));
  }

  private boolean isOwnerOrBelow(String path) {
    return family.hasOwner(path)
        || family.owners().stream().anyMatch(o -> types.isSubtype(path, o.qualifiedName()));
  }
}
