package dev.ssot.java.read;

import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.ssot.model.facts.AnnotationFact;
import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FieldFact.Initialiser;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.source.Range;
import java.util.List;
import java.util.stream.Collectors;

/** Fields, enum constants and record components. */
final class FieldReader {

  private static final int LONGEST_VALUE = 2000;
  private static final int ENUM_CONSTANT =
      Modifiers.ENUM_CONSTANT | Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL;
  private static final int RECORD_COMPONENT =
      Modifiers.RECORD_COMPONENT | Modifiers.PRIVATE | Modifiers.FINAL;

  private final FileContext context;
  private final BodyWalk bodies;
  private final CommentReader comments;

  FieldReader(FileContext context, BodyWalk bodies, CommentReader comments) {
    this.context = context;
    this.bodies = bodies;
    this.comments = comments;
  }

  void read(FieldDeclaration field, TypeKind owner, List<FieldFact> into) {
    String type = context.frame().path();
    String before = context.references().enter(type + "#" + field.getVariable(0).getNameAsString());
    Documentation documentation = comments.documentation(field);
    bodies.members().fieldType(field);
    Modifiers modifiers = ModifierBits.ofField(field, owner);
    List<AnnotationFact> annotations = AnnotationReader.read(field.getAnnotations());
    Range range = Tokens.place(field);
    for (VariableDeclarator variable : field.getVariables()) {
      context.references().enter(type + "#" + variable.getNameAsString());
      bodies.members().initialiser(variable);
      into.add(
          new FieldFact(
              variable.getNameAsString(),
              TypeText.full(variable.getType()),
              modifiers,
              variable.getInitializer().map(FieldReader::kind).orElse(Initialiser.NONE),
              variable.getInitializer().map(Tokens::text).map(FieldReader::value).orElse(""),
              annotations,
              documentation,
              Tokens.place(Tokens.first(variable.getName())),
              range));
    }
    context.references().enter(before);
  }

  FieldFact constant(EnumConstantDeclaration constant, String enumName) {
    String scope = context.frame().path() + "#" + constant.getNameAsString();
    String before = context.references().enter(scope);
    Documentation documentation = comments.documentation(constant);
    bodies.walk(constant.getAnnotations());
    bodies.walk(constant.getArguments());
    if (!constant.getClassBody().isEmpty()) {
      bodies.anonymous("this", constant.getClassBody());
    }
    context.references().enter(before);
    String arguments =
        constant.getArguments().stream().map(Tokens::text).collect(Collectors.joining(","));
    return new FieldFact(
        constant.getNameAsString(),
        enumName,
        new Modifiers(ENUM_CONSTANT),
        arguments.isEmpty() ? Initialiser.NONE : Initialiser.CONSTRUCT,
        value(arguments),
        AnnotationReader.read(constant.getAnnotations()),
        documentation,
        Tokens.place(Tokens.first(constant.getName())),
        Tokens.place(constant));
  }

  FieldFact component(Parameter component) {
    String scope = context.frame().path() + "#" + component.getNameAsString();
    String before = context.references().enter(scope);
    bodies.walk(component.getAnnotations());
    bodies.walk(component.getType());
    bodies.walk(component.getVarArgsAnnotations());
    context.references().enter(before);
    return new FieldFact(
        component.getNameAsString(),
        TypeText.full(component.getType()) + (component.isVarArgs() ? "[]" : ""),
        new Modifiers(RECORD_COMPONENT),
        Initialiser.NONE,
        "",
        AnnotationReader.read(component.getAnnotations()),
        Documentation.NONE,
        Tokens.place(Tokens.first(component.getName())),
        Tokens.place(component));
  }

  private static String value(String text) {
    return text.length() <= LONGEST_VALUE ? text : "#" + Long.toHexString(TokenHash.of(text));
  }

  private static Initialiser kind(Expression value) {
    if (isLiteral(value)) {
      return Initialiser.LITERAL;
    }
    if (value instanceof ObjectCreationExpr) {
      return Initialiser.CONSTRUCT;
    }
    return isName(value) ? Initialiser.NAME : Initialiser.OTHER;
  }

  private static boolean isLiteral(Expression value) {
    Expression rest = value;
    while (rest instanceof BinaryExpr binary) {
      if (!isLiteral(binary.getRight())) {
        return false;
      }
      rest = binary.getLeft();
    }
    if (rest instanceof UnaryExpr unary) {
      return isLiteral(unary.getExpression());
    }
    if (rest instanceof EnclosedExpr enclosed) {
      return isLiteral(enclosed.getInner());
    }
    return rest.isLiteralExpr();
  }

  private static boolean isName(Expression value) {
    Expression root = value;
    while (root instanceof FieldAccessExpr access) {
      root = access.getScope();
    }
    return root.isNameExpr() || (root.isThisExpr() && value.isFieldAccessExpr());
  }
}
