package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.List;

/** Types as written, without white space and annotations. */
final class TypeText {

  private TypeText() {}

  /** With type arguments. */
  static String full(Type type) {
    if (type instanceof ClassOrInterfaceType named
        && named.getTypeArguments().isEmpty()
        && named.getScope().isEmpty()) {
      return named.getName().getIdentifier();
    }
    StringBuilder text = new StringBuilder();
    append(text, type);
    return text.toString();
  }

  /** Whether the type is left to the compiler: without its processors the parser does not say. */
  static boolean isInferred(Type type) {
    return type instanceof UnknownType
        || type instanceof VarType
        || (type instanceof ClassOrInterfaceType named
            && named.getName().getIdentifier().equals("var")
            && named.getScope().isEmpty()
            && named.getTypeArguments().isEmpty());
  }

  /** Without type arguments. */
  static String raw(ClassOrInterfaceType type) {
    String name = type.getName().getIdentifier();
    return type.getScope().map(scope -> raw(scope) + "." + name).orElse(name);
  }

  static List<String> full(NodeList<? extends Type> types) {
    return types.stream().map(TypeText::full).toList();
  }

  static List<String> raw(NodeList<ClassOrInterfaceType> types) {
    return types.stream().map(TypeText::raw).toList();
  }

  static List<String> names(NodeList<TypeParameter> parameters) {
    return parameters.stream().map(TypeParameter::getNameAsString).toList();
  }

  private static void append(StringBuilder text, Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      appendNamed(text, named);
    } else if (type instanceof ArrayType array) {
      append(text, array.getComponentType());
      text.append("[]");
    } else if (type instanceof WildcardType wildcard) {
      appendWildcard(text, wildcard);
    } else if (type instanceof UnionType union) {
      appendAll(text, union.getElements(), '|');
    } else if (type instanceof IntersectionType intersection) {
      appendAll(text, intersection.getElements(), '&');
    } else if (type instanceof PrimitiveType primitive) {
      text.append(primitive.getType().asString());
    } else if (!(type instanceof UnknownType)) {
      text.append(type.isVarType() ? "var" : "void");
    }
  }

  private static void appendNamed(StringBuilder text, ClassOrInterfaceType type) {
    type.getScope()
        .ifPresent(
            scope -> {
              append(text, scope);
              text.append('.');
            });
    text.append(type.getName().getIdentifier());
    type.getTypeArguments()
        .ifPresent(
            arguments -> {
              text.append('<');
              appendAll(text, arguments, ',');
              text.append('>');
            });
  }

  private static void appendWildcard(StringBuilder text, WildcardType type) {
    text.append('?');
    type.getExtendedType()
        .ifPresent(
            bound -> {
              text.append(" extends ");
              append(text, bound);
            });
    type.getSuperType()
        .ifPresent(
            bound -> {
              text.append(" super ");
              append(text, bound);
            });
  }

  private static void appendAll(StringBuilder text, NodeList<? extends Type> types, char between) {
    for (int i = 0; i < types.size(); i++) {
      if (i > 0) {
        text.append(between);
      }
      append(text, types.get(i));
    }
  }
}
