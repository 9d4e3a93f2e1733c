package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeKind;
import java.util.ArrayList;
import java.util.List;

/** The members of one type, as they are read. */
final class Members {

  final List<FieldFact> fields = new ArrayList<>();
  final List<MethodFact> constructors = new ArrayList<>();
  final List<MethodFact> methods = new ArrayList<>();
  final List<MethodFact> initialisers = new ArrayList<>();

  void add(
      BodyDeclaration<?> member,
      TypeDeclaration<?> owner,
      TypeKind kind,
      FieldReader fieldReader,
      MethodReader methodReader) {
    if (member instanceof FieldDeclaration field) {
      fieldReader.read(field, kind, fields);
    } else if (member instanceof MethodDeclaration method) {
      methods.add(methodReader.method(method, kind));
    } else if (member instanceof ConstructorDeclaration constructor) {
      constructors.add(methodReader.constructor(constructor));
    } else if (member instanceof CompactConstructorDeclaration constructor) {
      constructors.add(methodReader.compact(constructor, components(owner)));
    } else if (member instanceof AnnotationMemberDeclaration element) {
      methods.add(methodReader.element(element));
    } else if (member instanceof InitializerDeclaration initialiser) {
      initialisers.add(methodReader.initialiser(initialiser));
    }
  }

  private static NodeList<Parameter> components(TypeDeclaration<?> owner) {
    return owner instanceof RecordDeclaration record ? record.getParameters() : new NodeList<>();
  }
}
