package dev.ssot.java.read;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.TypeKind;

/** Modifiers, those that Java adds by itself included. */
final class ModifierBits {

  private static final int CONSTANT = Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL;

  private ModifierBits() {}

  static Modifiers written(NodeList<Modifier> modifiers) {
    int bits = 0;
    for (Modifier modifier : modifiers) {
      bits |= bit(modifier.getKeyword());
    }
    return new Modifiers(bits);
  }

  private static int bit(Modifier.Keyword keyword) {
    return switch (keyword) {
      case PUBLIC -> Modifiers.PUBLIC;
      case PROTECTED -> Modifiers.PROTECTED;
      case PRIVATE -> Modifiers.PRIVATE;
      case STATIC -> Modifiers.STATIC;
      case FINAL -> Modifiers.FINAL;
      case ABSTRACT -> Modifiers.ABSTRACT;
      case DEFAULT -> Modifiers.DEFAULT;
      case SEALED -> Modifiers.SEALED;
      case VOLATILE -> Modifiers.VOLATILE;
      default -> 0;
    };
  }

  /**
   * The modifiers of a type.
   *
   * @param outer the kind of the type that it is a member of; CLASS for a local or top-level one
   * @param nested whether it is declared inside of another type, as a member or locally
   */
  static Modifiers ofType(TypeDeclaration<?> type, TypeKind kind, TypeKind outer, boolean nested) {
    Modifiers modifiers = written(type.getModifiers());
    if (isInterface(outer)) {
      modifiers = modifiers.with(Modifiers.PUBLIC | Modifiers.STATIC);
    }
    return nested && kind != TypeKind.CLASS ? modifiers.with(Modifiers.STATIC) : modifiers;
  }

  static Modifiers ofField(FieldDeclaration field, TypeKind owner) {
    Modifiers modifiers = written(field.getModifiers());
    return isInterface(owner) ? modifiers.with(CONSTANT) : modifiers;
  }

  static Modifiers ofMethod(MethodDeclaration method, TypeKind owner) {
    Modifiers modifiers = written(method.getModifiers());
    if (!isInterface(owner) || modifiers.isPrivate()) {
      return modifiers;
    }
    boolean hasBody = modifiers.has(Modifiers.DEFAULT) || modifiers.isStatic();
    return modifiers.with(Modifiers.PUBLIC | (hasBody ? 0 : Modifiers.ABSTRACT));
  }

  private static boolean isInterface(TypeKind kind) {
    return kind == TypeKind.INTERFACE || kind == TypeKind.ANNOTATION;
  }
}
