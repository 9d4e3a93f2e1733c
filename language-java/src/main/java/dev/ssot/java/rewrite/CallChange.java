package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.ssot.java.rewrite.MemberResolver.Verdict;
import dev.ssot.model.migration.Recipe.Argument;
import dev.ssot.model.migration.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes the calls of one method in one file. */
final class CallChange {

  private final FileView file;
  private final MemberResolver resolver;
  private final MemberName member;
  private final String name;
  private final @Nullable List<Argument> arguments;
  private final boolean declarations;
  private final Imports imports;

  CallChange(
      FileView file,
      MemberResolver resolver,
      MemberName member,
      String name,
      @Nullable List<Argument> arguments,
      boolean declarations) {
    this.file = file;
    this.resolver = resolver;
    this.member = member;
    this.name = name;
    this.arguments = arguments;
    this.declarations = declarations;
    this.imports = new Imports(file.file(), file.scope(), file.types(), Set.of());
  }

  void run() {
    List<MemberUse> uses = new ArrayList<>(MemberUse.in(file.file(), member));
    // Inner calls first: an argument that moves takes its own changes along.
    uses.sort(
        Comparator.comparing(use -> file.text().end(use.node()) - file.text().start(use.node())));
    List<Refusal> left = new ArrayList<>(resolver.left(file.path()));
    boolean staticUses = false;
    boolean staticRest = false;
    for (MemberUse use : uses) {
      Verdict verdict = resolver.decide(file, use);
      boolean imported = use.kind() == MemberUse.Kind.CALL && use.scope() == null;
      Refusal refusal = verdict == Verdict.YES ? resolver.refusal(file, use) : null;
      if (refusal != null) {
        staticRest = staticRest || imported;
        left.remove(refusal);
        refuse(use, refusal.reason());
      } else if (verdict == Verdict.YES) {
        staticUses = staticUses || imported;
        change(use);
      } else {
        staticRest = staticRest || imported;
        if (verdict == Verdict.OPEN) {
          file.edits()
              .manual(use.start(), use.end(), "it cannot be established which method this calls");
        }
      }
    }
    left.forEach(each -> file.edits().block(each.start(), each.end(), each.reason()));
    staticImports(staticUses, staticRest);
    new DocMembers(file, resolver.family(), member).rename(name, arguments);
    imports.dropUnused(file.edits());
    imports.apply(file.edits());
  }

  /** Leaves a use alone that means the method: nothing can change then if declarations would. */
  private void refuse(MemberUse use, String reason) {
    if (declarations) {
      file.edits().block(use.start(), use.end(), reason);
    } else {
      file.edits().manual(use.start(), use.end(), reason);
    }
  }

  private void staticImports(boolean used, boolean rest) {
    for (var imported : file.file().imports()) {
      boolean own =
          imported.isStatic()
              && !imported.isAsterisk()
              && imported.getNameAsString().equals(member.path());
      if (own && !name.equals(member.name()) && (used || !rest)) {
        String path = member.owner() + "." + name;
        if (rest) {
          imports.add(new Imports.Line(true, path));
        } else {
          imports.rename(imported, path);
        }
      }
    }
  }

  private void change(MemberUse use) {
    switch (use.kind()) {
      case CALL, CONSTRUCTION, EXPLICIT_CONSTRUCTOR -> call(use);
      case REFERENCE -> reference(use, (MethodReferenceExpr) use.node());
      case ATTRIBUTE -> attribute(use);
      case DECLARATION -> declaration((MethodDeclaration) use.node(), use);
      case FIELD, CASE_LABEL -> {}
    }
  }

  private void call(MemberUse use) {
    NodeList<Expression> old = use.arguments();
    if (old == null || isHidden(use) || isInTarget(use)) {
      return;
    }
    int end = file.text().end(use.node());
    boolean body =
        use.node() instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent();
    int open = body ? -1 : openParenthesis(use);
    if (open < 0) {
      refuse(use, "an anonymous class cannot be changed like a call");
      return;
    }
    int close = file.text().text().lastIndexOf(')', end - 1);
    if (arguments != null) {
      CallArguments slots = new CallArguments(file, old, open, close);
      List<Argument> wanted = slots.spread(arguments, member.varargs());
      String obstacle = slots.obstacle(wanted);
      if (!obstacle.isEmpty()) {
        refuse(use, obstacle);
        return;
      }
      slots.change(wanted, snippets(use.node()));
    }
    rename(use);
  }

  /** A call in the body of what calls are to mean: it would call itself. */
  private boolean isInTarget(MemberUse use) {
    MethodDeclaration around = Syntax.ancestor(use.node(), MethodDeclaration.class);
    if (declarations || around == null || !around.getNameAsString().equals(name)) {
      return false;
    }
    TypeDeclaration<?> type = Syntax.ancestor(around, TypeDeclaration.class);
    String owner = type == null ? null : file.scope().qualifiedName(type);
    List<String> parameters = Declared.parameters(around);
    boolean target =
        arguments == null
            ? member.parameters() == null || member.parameters().equals(parameters)
            : arguments.size() == parameters.size() && !isOld(around);
    return owner != null
        && target
        && (resolver.family().hasOwner(owner) || file.types().isSubtype(owner, member.owner()));
  }

  private boolean isOld(MethodDeclaration method) {
    return method.getNameAsString().equals(member.name())
        && (member.parameters() == null || member.parameters().equals(Declared.parameters(method)));
  }

  private void rename(MemberUse use) {
    file.edits().callSite();
    if (!member.isConstructor()) {
      file.edits().replace(use.start(), use.end(), name);
    }
  }

  private Snippets snippets(Node place) {
    return new Snippets(new Spelling(imports, file.types()), place);
  }

  private int openParenthesis(MemberUse use) {
    NodeList<Expression> old = java.util.Objects.requireNonNull(use.arguments());
    Node after = use.node() instanceof ObjectCreationExpr creation ? creation.getType() : null;
    int from = after == null ? use.start() : file.text().end(after);
    int limit = old.isEmpty() ? file.text().end(use.node()) : file.text().start(old.get(0));
    int open = file.text().text().indexOf('(', from);
    return open >= 0 && open < limit ? open + 1 : -1;
  }

  /**
   * Whether a type further in has a method of the new name, which an unqualified call would mean.
   */
  private boolean isHidden(MemberUse use) {
    if (use.scope() != null || name.equals(member.name()) || member.isConstructor()) {
      return false;
    }
    TypeDeclaration<?> type = Syntax.ancestor(use.node(), TypeDeclaration.class);
    String qualified = type == null ? null : file.scope().qualifiedName(type);
    boolean own =
        qualified != null
            && (resolver.family().hasOwner(qualified)
                || file.types().isSubtype(qualified, member.owner()));
    if (type != null && !own && !type.getMethodsByName(name).isEmpty()) {
      refuse(use, type.getNameAsString() + " has a method of the new name");
      return true;
    }
    return false;
  }

  private void reference(MemberUse use, MethodReferenceExpr reference) {
    List<String> parameters = member.parameters();
    if (arguments == null
        || (parameters != null && CallArguments.isIdentity(arguments, parameters.size()))) {
      rename(use);
      return;
    }
    String lambda =
        new LambdaText(file, resolver.family(), member)
            .of(reference, name, arguments, snippets(reference));
    if (lambda.isEmpty()) {
      refuse(use, "the method reference does not fit the new arguments");
    } else {
      file.edits().callSite();
      file.edits().overwrite(file.text().start(reference), file.text().end(reference), lambda);
    }
  }

  private void attribute(MemberUse use) {
    file.edits().callSite();
    if (use.node() instanceof SingleMemberAnnotationExpr annotation) {
      int value = file.text().start(annotation.getMemberValue());
      if (!name.equals("value")) {
        file.edits().insert(value, name + " = ");
      }
    } else {
      file.edits().replace(use.start(), use.end(), name);
    }
  }

  private void declaration(MethodDeclaration method, MemberUse use) {
    if (!declarations) {
      boolean own =
          resolver.family().hasOwner(member.owner()) && method.isAnnotationPresent("Override");
      if (own && !isDeclaredHere(method)) {
        refuse(use, "it overrides the method whose calls change");
      }
      return;
    }
    rename(use);
    if (arguments != null) {
      parameters(method);
    }
  }

  private boolean isDeclaredHere(MethodDeclaration method) {
    return method.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
        && member.owner().equals(file.scope().qualifiedName(type));
  }

  private void parameters(MethodDeclaration method) {
    List<Parameter> old = method.getParameters();
    List<String> texts = new ArrayList<>();
    for (Argument argument : java.util.Objects.requireNonNull(arguments)) {
      texts.add(file.text().slice(old.get(((Argument.Old) argument).position())));
    }
    if (!old.isEmpty()) {
      int kept = Math.min(texts.size(), old.size());
      for (int i = 0; i < kept; i++) {
        file.edits()
            .overwrite(file.text().start(old.get(i)), file.text().end(old.get(i)), texts.get(i));
      }
      int from = kept == 0 ? file.text().start(old.get(0)) : file.text().end(old.get(kept - 1));
      file.edits().overwrite(from, file.text().end(old.get(old.size() - 1)), "");
    }
  }
}
