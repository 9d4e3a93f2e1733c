package dev.ssot.java.read;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.facts.TypeKind;
import java.util.List;

/** Reads the declaration of one named type with everything in it. */
final class TypeReader {

  private final FileContext context;
  private final BodyWalk bodies;
  private final CommentReader comments;
  private final FieldReader fields;
  private final MethodReader methods;

  TypeReader(FileContext context, BodyWalk bodies, CommentReader comments) {
    this.context = context;
    this.bodies = bodies;
    this.comments = comments;
    this.fields = new FieldReader(context, bodies, comments);
    this.methods = new MethodReader(context, bodies, comments);
  }

  TypeFact topLevel(TypeDeclaration<?> type) {
    return read(type, TypeKind.CLASS, false);
  }

  /** A member of a compact source file. */
  void loose(BodyDeclaration<?> member, TypeDeclaration<?> file, Members into) {
    into.add(member, file, TypeKind.CLASS, fields, methods);
  }

  TypeFact local(TypeDeclaration<?> type) {
    return read(LocalEnums.meant(type), TypeKind.CLASS, true);
  }

  private TypeFact read(TypeDeclaration<?> type, TypeKind outer, boolean local) {
    TypeFrame frame = TypeFrame.named(context.frame(), type.getNameAsString());
    TypeFrame frameBefore = context.enter(frame);
    String scopeBefore = context.references().enter(frame.path());
    boolean deferred = context.references().defer(false);
    int types = context.typeVariables().mark();
    int variables = context.variables().mark();
    TypeFact fact = inside(type, frame, outer, local);
    context.variables().release(variables);
    context.typeVariables().release(types);
    context.references().defer(deferred);
    context.references().enter(scopeBefore);
    context.enter(frameBefore);
    return fact;
  }

  private TypeFact inside(TypeDeclaration<?> type, TypeFrame frame, TypeKind outer, boolean local) {
    TypeKind kind = kind(type);
    TypeHeader header = TypeHeader.of(type);
    Documentation documentation = comments.documentation(type);
    walkHeader(type, header);
    declareMembers(type, frame);
    Members members = new Members();
    readConstants(type, members);
    for (BodyDeclaration<?> member : type.getMembers()) {
      read(member, type, kind, members);
    }
    boolean nested = frame.path().indexOf('.') >= 0;
    return new TypeFact(
        type.getNameAsString(),
        kind,
        ModifierBits.ofType(type, kind, outer, nested),
        TypeText.names(header.typeParameters()),
        TypeText.raw(header.extended()),
        TypeText.raw(header.implemented()),
        TypeText.raw(header.permitted()),
        AnnotationReader.read(type.getAnnotations()),
        documentation,
        List.copyOf(members.fields),
        List.copyOf(members.constructors),
        List.copyOf(members.methods),
        List.copyOf(members.initialisers),
        List.copyOf(frame.nested()),
        local,
        Tokens.place(Tokens.first(type.getName())),
        Tokens.place(type));
  }

  private void walkHeader(TypeDeclaration<?> type, TypeHeader header) {
    context.declareTypeVariables(header.typeParameters());
    bodies.walk(type.getAnnotations());
    bodies.typeParameters(header.typeParameters());
    bodies.inherits(header.extended());
    bodies.inherits(header.implemented());
    bodies.inherits(header.permitted());
  }

  /** Fields and methods are in scope in the whole body, whatever their order. */
  private void declareMembers(TypeDeclaration<?> type, TypeFrame frame) {
    frame.declareMethods(type.getMembers());
    if (type instanceof EnumDeclaration enumeration) {
      for (EnumConstantDeclaration constant : enumeration.getEntries()) {
        context.declareField(constant.getNameAsString(), type.getNameAsString());
      }
    } else if (type instanceof RecordDeclaration record) {
      for (Parameter component : record.getParameters()) {
        frame.declareMethod(component.getNameAsString());
        String componentType = context.pathOf(component.getType());
        context.declareField(
            component.getNameAsString(),
            component.isVarArgs() ? TypePath.arrayOf(componentType) : componentType);
      }
    }
    bodies.members().declareFields(type.getMembers());
  }

  private void readConstants(TypeDeclaration<?> type, Members members) {
    if (type instanceof EnumDeclaration enumeration) {
      for (EnumConstantDeclaration constant : enumeration.getEntries()) {
        members.fields.add(fields.constant(constant, type.getNameAsString()));
      }
    } else if (type instanceof RecordDeclaration record) {
      record.getParameters().forEach(component -> members.fields.add(fields.component(component)));
    }
  }

  private void read(
      BodyDeclaration<?> member, TypeDeclaration<?> owner, TypeKind kind, Members members) {
    if (member instanceof TypeDeclaration<?> type) {
      context.frame().nested().add(read(type, kind, false));
    } else {
      members.add(member, owner, kind, fields, methods);
    }
  }

  private static TypeKind kind(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      return declaration.isInterface() ? TypeKind.INTERFACE : TypeKind.CLASS;
    }
    if (type instanceof EnumDeclaration) {
      return TypeKind.ENUM;
    }
    return type instanceof RecordDeclaration ? TypeKind.RECORD : TypeKind.ANNOTATION;
  }

  /** What stands between the name and the body. */
  private record TypeHeader(
      NodeList<TypeParameter> typeParameters,
      NodeList<ClassOrInterfaceType> extended,
      NodeList<ClassOrInterfaceType> implemented,
      NodeList<ClassOrInterfaceType> permitted) {

    static TypeHeader of(TypeDeclaration<?> type) {
      if (type instanceof ClassOrInterfaceDeclaration declaration) {
        return new TypeHeader(
            declaration.getTypeParameters(),
            declaration.getExtendedTypes(),
            declaration.getImplementedTypes(),
            declaration.getPermittedTypes());
      }
      if (type instanceof EnumDeclaration enumeration) {
        return new TypeHeader(none(), none(), enumeration.getImplementedTypes(), none());
      }
      if (type instanceof RecordDeclaration record) {
        return new TypeHeader(
            record.getTypeParameters(), none(), record.getImplementedTypes(), none());
      }
      return new TypeHeader(none(), none(), none(), none());
    }

    private static <T extends Node> NodeList<T> none() {
      return new NodeList<>();
    }
  }
}
