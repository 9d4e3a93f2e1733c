package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.BlockStmt;
import org.jspecify.annotations.Nullable;

/** Walks the members of named and anonymous types. */
final class MemberWalk {

  private final FileContext context;
  private final BodyWalk bodies;

  MemberWalk(FileContext context, BodyWalk bodies) {
    this.context = context;
    this.bodies = bodies;
  }

  /** Makes the fields of a body known, whatever their order. */
  void declareFields(NodeList<BodyDeclaration<?>> members) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof FieldDeclaration field) {
        for (VariableDeclarator variable : field.getVariables()) {
          context.declareField(variable.getNameAsString(), context.pathOf(variable.getType()));
        }
      }
    }
  }

  /** Walks a member of an anonymous type; types apart. */
  void walk(BodyDeclaration<?> member) {
    if (member instanceof MethodDeclaration method) {
      callable(method, method.getBody().orElse(null));
    } else if (member instanceof FieldDeclaration field) {
      fieldType(field);
      field.getVariables().forEach(this::initialiser);
    } else if (member instanceof InitializerDeclaration initialiser) {
      bodies.walk(initialiser.getBody());
    }
  }

  void method(MethodDeclaration method) {
    callable(method, method.getBody().orElse(null));
  }

  void constructor(ConstructorDeclaration constructor) {
    callable(constructor, constructor.getBody());
  }

  private void callable(CallableDeclaration<?> callable, @Nullable BlockStmt body) {
    int types = context.typeVariables().mark();
    int mark = context.variables().mark();
    context.declareTypeVariables(callable.getTypeParameters());
    bodies.walk(callable.getAnnotations());
    bodies.typeParameters(callable.getTypeParameters());
    if (callable instanceof MethodDeclaration method) {
      bodies.walk(method.getType());
    }
    callable
        .getReceiverParameter()
        .ifPresent(
            receiver -> {
              bodies.walk(receiver.getAnnotations());
              bodies.walk(receiver.getType());
            });
    bodies.walk(callable.getParameters());
    bodies.walk(callable.getThrownExceptions());
    if (body != null) {
      bodies.walk(body);
    }
    context.variables().release(mark);
    context.typeVariables().release(types);
  }

  /** The components are the parameters; their types have been walked with the header. */
  void compactConstructor(
      CompactConstructorDeclaration constructor, NodeList<Parameter> components) {
    int mark = context.variables().mark();
    bodies.walk(constructor.getAnnotations());
    for (Parameter component : components) {
      String type = context.pathOf(component.getType());
      context
          .variables()
          .local(
              component.getNameAsString(), component.isVarArgs() ? TypePath.arrayOf(type) : type);
    }
    bodies.walk(constructor.getThrownExceptions());
    bodies.walk(constructor.getBody());
    context.variables().release(mark);
  }

  void fieldType(FieldDeclaration field) {
    bodies.walk(field.getAnnotations());
    bodies.walk(field.getVariable(0).getType());
  }

  void initialiser(VariableDeclarator variable) {
    int mark = context.variables().mark();
    variable.getInitializer().ifPresent(bodies::walk);
    context.variables().release(mark);
  }
}
