package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.facts.TypeKind;
import java.util.ArrayList;
import java.util.List;

/** Methods, constructors, initialisers and the elements of annotation types. */
final class MethodReader {

  private static final String CONSTRUCTOR = "<init>";
  private static final String INITIALISER = "<clinit>";

  private final FileContext context;
  private final BodyWalk bodies;
  private final CommentReader comments;

  MethodReader(FileContext context, BodyWalk bodies, CommentReader comments) {
    this.context = context;
    this.bodies = bodies;
    this.comments = comments;
  }

  MethodFact method(MethodDeclaration method, TypeKind owner) {
    List<Parameter> parameters = parameters(method.getParameters());
    MethodBody body = new MethodBody(parameters, method.getBody().orElse(null));
    Documentation documentation =
        inScope(
            Signatures.of(method.getNameAsString(), parameters),
            method,
            body,
            () -> bodies.members().method(method));
    return new MethodFact(
        method.getNameAsString(),
        ModifierBits.ofMethod(method, owner),
        TypeText.names(method.getTypeParameters()),
        parameters,
        TypeText.full(method.getType()),
        TypeText.full(method.getThrownExceptions()),
        body.raised(),
        body.checks(),
        body.delegation(),
        body.fingerprint(),
        AnnotationReader.read(method.getAnnotations()),
        documentation,
        Tokens.place(Tokens.first(method.getName())),
        Tokens.place(method));
  }

  MethodFact constructor(ConstructorDeclaration constructor) {
    List<Parameter> parameters = parameters(constructor.getParameters());
    MethodBody body = new MethodBody(parameters, constructor.getBody());
    Documentation documentation =
        inScope(
            Signatures.of(CONSTRUCTOR, parameters),
            constructor,
            body,
            () -> bodies.members().constructor(constructor));
    return new MethodFact(
        CONSTRUCTOR,
        ModifierBits.written(constructor.getModifiers()),
        TypeText.names(constructor.getTypeParameters()),
        parameters,
        "",
        TypeText.full(constructor.getThrownExceptions()),
        body.raised(),
        body.checks(),
        body.delegation(),
        body.fingerprint(),
        AnnotationReader.read(constructor.getAnnotations()),
        documentation,
        Tokens.place(Tokens.first(constructor.getName())),
        Tokens.place(constructor));
  }

  MethodFact compact(
      CompactConstructorDeclaration constructor,
      NodeList<com.github.javaparser.ast.body.Parameter> components) {
    List<Parameter> parameters = parameters(components);
    MethodBody body = new MethodBody(parameters, constructor.getBody());
    Documentation documentation =
        inScope(
            Signatures.of(CONSTRUCTOR, parameters),
            constructor,
            body,
            () -> bodies.members().compactConstructor(constructor, components));
    return new MethodFact(
        CONSTRUCTOR,
        ModifierBits.written(constructor.getModifiers()),
        List.of(),
        parameters,
        "",
        List.of(),
        body.raised(),
        body.checks(),
        null,
        body.fingerprint(),
        AnnotationReader.read(constructor.getAnnotations()),
        documentation,
        Tokens.place(Tokens.first(constructor.getName())),
        Tokens.place(constructor));
  }

  MethodFact initialiser(InitializerDeclaration initialiser) {
    MethodBody body = new MethodBody(List.of(), initialiser.getBody());
    Documentation documentation =
        inScope(INITIALISER, initialiser, body, () -> bodies.walk(initialiser.getBody()));
    return new MethodFact(
        INITIALISER,
        initialiser.isStatic() ? new Modifiers(Modifiers.STATIC) : Modifiers.NONE,
        List.of(),
        List.of(),
        "",
        List.of(),
        body.raised(),
        List.of(),
        null,
        body.fingerprint(),
        List.of(),
        documentation,
        Tokens.place(Tokens.first(initialiser)),
        Tokens.place(initialiser));
  }

  MethodFact element(AnnotationMemberDeclaration element) {
    MethodBody body = new MethodBody(List.of(), null);
    Documentation documentation =
        inScope(
            Signatures.of(element.getNameAsString(), List.of()),
            element,
            body,
            () -> {
              bodies.walk(element.getAnnotations());
              bodies.walk(element.getType());
              element.getDefaultValue().ifPresent(bodies::walk);
            });
    return new MethodFact(
        element.getNameAsString(),
        ModifierBits.written(element.getModifiers()).with(Modifiers.PUBLIC | Modifiers.ABSTRACT),
        List.of(),
        List.of(),
        TypeText.full(element.getType()),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        AnnotationReader.read(element.getAnnotations()),
        documentation,
        Tokens.place(Tokens.first(element.getName())),
        Tokens.place(element));
  }

  /** Walks a member in the scope of its own name, and looks at its body while it is in scope. */
  private Documentation inScope(
      String name, BodyDeclaration<?> member, MethodBody body, Runnable walk) {
    String scope = context.references().enter(context.frame().path() + "#" + name);
    List<String> raised = context.collectRaised(new ArrayList<>());
    Documentation documentation = comments.documentation(member);
    int locals = context.variables().localCount();
    walk.run();
    body.finish(context, locals);
    context.collectRaised(raised);
    context.references().enter(scope);
    return documentation;
  }

  private static List<Parameter> parameters(
      NodeList<com.github.javaparser.ast.body.Parameter> parameters) {
    return parameters.stream()
        .map(
            p ->
                new Parameter(
                    p.getNameAsString(), TypeText.full(p.getType()), p.isVarArgs(), false))
        .toList();
  }
}
