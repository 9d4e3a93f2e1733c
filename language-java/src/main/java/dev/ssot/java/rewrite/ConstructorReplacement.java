package dev.ssot.java.rewrite;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssot.java.rewrite.DottedName.Segment;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Recipe.Argument;
import java.util.List;

/** Makes constructor calls factory calls. */
final class ConstructorReplacement implements UseReplacement.Replacer {

  private final MemberName factory;
  private final String receiver;
  private final List<Argument> arguments;

  ConstructorReplacement(Recipe.ReplaceConstructor recipe) {
    this.factory = MemberName.read(recipe.factory());
    this.receiver = recipe.receiver();
    this.arguments = recipe.arguments();
  }

  @Override
  public boolean isTarget(String type, String method) {
    return factory.owner().equals(type) && factory.name().equals(method);
  }

  @Override
  public boolean names(String type) {
    return receiver.isEmpty() ? factory.owner().equals(type) : receiver.contains(type);
  }

  @Override
  public void replace(UseReplacement file, MemberUse use) {
    if (use.node() instanceof ObjectCreationExpr creation) {
      construction(file, use, creation);
    } else if (use.node() instanceof MethodReferenceExpr reference) {
      reference(file, use, reference);
    } else if (use.node() instanceof ExplicitConstructorInvocationStmt call && !call.isThis()) {
      file.manual(use, "a constructor of a subclass cannot call a factory");
    }
  }

  private String target(UseReplacement file, MemberUse use) {
    return receiver.isEmpty()
        ? file.snippets(use).type(factory.owner())
        : file.snippets(use).text(receiver);
  }

  private void construction(UseReplacement file, MemberUse use, ObjectCreationExpr creation) {
    if (creation.getAnonymousClassBody().isPresent()) {
      file.manual(use, "an anonymous subclass cannot come from a factory");
      return;
    }
    if (creation.getScope().isPresent()) {
      file.manual(use, "an inner class is created on an instance");
      return;
    }
    FileView view = file.view();
    int typeEnd = view.text().end(creation.getType());
    int open = view.text().text().indexOf('(', typeEnd) + 1;
    int close = view.text().end(creation) - 1;
    CallArguments slots = new CallArguments(view, creation.getArguments(), open, close);
    List<Argument> wanted =
        slots.spread(wanted(creation.getArguments().size()), file.member().varargs());
    String obstacle = slots.obstacle(wanted);
    if (!obstacle.isEmpty()) {
      file.manual(use, obstacle);
      return;
    }
    slots.change(wanted, file.snippets(use));
    view.edits().callSite();
    String generic = typeArguments(file, creation.getType());
    view.edits()
        .overwrite(use.start(), typeEnd, target(file, use) + "." + generic + factory.name());
  }

  /** Without any arguments in the recipe and all constructors meant, a call keeps its own. */
  private List<Argument> wanted(int count) {
    if (!arguments.isEmpty()) {
      return arguments;
    }
    return java.util.stream.IntStream.range(0, factory.parameters() == null ? count : 0)
        .<Argument>mapToObj(Argument.Old::new)
        .toList();
  }

  private String typeArguments(UseReplacement file, ClassOrInterfaceType type) {
    boolean explicit = type.getTypeArguments().filter(list -> !list.isEmpty()).isPresent();
    boolean generic =
        file.view().types().index().type(factory.owner()).stream()
            .flatMap(owner -> owner.fact().methods().stream())
            .anyMatch(m -> m.name().equals(factory.name()) && !m.typeParameters().isEmpty());
    if (!explicit || !generic) {
      return "";
    }
    SourceText text = file.view().text();
    int open = text.text().indexOf('<', text.end(type.getName()));
    return text.slice(open, text.end(type));
  }

  private void reference(UseReplacement file, MemberUse use, MethodReferenceExpr reference) {
    FileView view = file.view();
    List<String> parameters = file.member().parameters();
    boolean identity =
        parameters == null
            ? arguments.isEmpty()
            : CallArguments.isIdentity(wanted(parameters.size()), parameters.size());
    int start = view.text().start(reference);
    int end = view.text().end(reference);
    if (identity && receiver.isEmpty()) {
      view.edits().callSite();
      view.edits().overwrite(start, view.text().end(reference.getScope()), target(file, use));
      view.edits().replace(use.start(), use.end(), factory.name());
      return;
    }
    LambdaText lambda = new LambdaText(view, file.family(), file.member());
    List<String> handed = lambda.parameters(reference);
    boolean none = parameters != null && parameters.isEmpty();
    if (handed.isEmpty() && !none) {
      file.manual(use, "the constructor reference does not fit the factory");
      return;
    }
    view.edits().callSite();
    String list = handed.size() == 1 ? handed.get(0) : "(" + String.join(", ", handed) + ")";
    String call = LambdaText.arguments(wanted(handed.size()), handed, file.snippets(use));
    view.edits()
        .overwrite(
            start,
            end,
            list + " -> " + target(file, use) + "." + factory.name() + "(" + call + ")");
  }

  @Override
  public void finish(UseReplacement file) {
    if (!receiver.isEmpty()) {
      return;
    }
    FileView view = file.view();
    new DocMembers(view, file.family(), file.member())
        .each(
            mention -> {
              Segment member = java.util.Objects.requireNonNull(mention.member());
              int start =
                  mention.owner().isEmpty() ? member.start() - 1 : mention.owner().get(0).start();
              view.edits().callSite();
              view.edits().overwrite(start, member.end(), factory.owner() + "#" + factory.name());
            });
  }
}
