package dev.ssot.java.read;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Static types as text: a receiver path as {@link dev.ssot.model.facts.Reference#receiver()} has
 * it, followed by {@code []} for every dimension of an array.
 */
final class TypePath {

  /** Longer ones are given up: in a long chain of calls all paths together grow as its square. */
  private static final int LONGEST = 200;

  private static final String ARRAY = "[]";

  private TypePath() {}

  /** The type, a type variable replaced by its bound; null if it has no members that matter. */
  static @Nullable String of(Type type, Bindings typeVariables) {
    if (TypeText.isInferred(type)) {
      return null;
    }
    if (type instanceof ClassOrInterfaceType named) {
      Bindings.Binding variable =
          named.getScope().isEmpty() ? typeVariables.find(named.getName().getIdentifier()) : null;
      return variable == null ? TypeText.raw(named) : variable.type();
    }
    if (type instanceof ArrayType array) {
      return arrayOf(of(array.getComponentType(), typeVariables));
    }
    return null;
  }

  static @Nullable String arrayOf(@Nullable String type) {
    return type == null ? null : type + ARRAY;
  }

  static @Nullable String elementOf(@Nullable String type) {
    return type != null && type.endsWith(ARRAY)
        ? type.substring(0, type.length() - ARRAY.length())
        : null;
  }

  /** The type as the receiver of a call: arrays have no methods that matter. */
  static @Nullable String receiver(@Nullable String type) {
    return type == null || type.endsWith(ARRAY) ? null : type;
  }

  static @Nullable String field(@Nullable String path, String name) {
    String receiver = receiver(path);
    if (receiver == null || receiver.length() + name.length() > LONGEST) {
      return null;
    }
    return receiver + (receiver.indexOf(':') < 0 ? ':' : '.') + name;
  }

  static @Nullable String call(@Nullable String path, String name, int arguments) {
    return field(path, name + '(' + arguments + ')');
  }
}
