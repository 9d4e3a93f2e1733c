package dev.ssot.java.read;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.ssot.model.facts.TypeFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type, named or anonymous, whose body is being read. */
final class TypeFrame {

  private final @Nullable TypeFrame outer;
  private final String path;
  private final @Nullable String anonymousOf;
  private final Set<String> methods = new HashSet<>();
  private final Map<String, @Nullable String> fields = new HashMap<>();
  private final List<TypeFact> nested;

  private TypeFrame(
      @Nullable TypeFrame outer, String path, @Nullable String anonymousOf, List<TypeFact> nested) {
    this.outer = outer;
    this.path = path;
    this.anonymousOf = anonymousOf;
    this.nested = nested;
  }

  static TypeFrame named(@Nullable TypeFrame outer, String name) {
    String path = outer == null || outer.path.isEmpty() ? name : outer.path + "." + name;
    return new TypeFrame(outer, path, null, new ArrayList<>());
  }

  /**
   * The body of an anonymous type; what it declares belongs to the named type around it.
   *
   * @param supertype the type that it extends or implements, as a receiver path
   */
  static TypeFrame anonymous(TypeFrame outer, String supertype) {
    return new TypeFrame(outer, outer.path, supertype, outer.nested);
  }

  void declareMethods(Iterable<BodyDeclaration<?>> members) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof MethodDeclaration method) {
        methods.add(method.getNameAsString());
      }
    }
  }

  void declareField(String name, @Nullable String type) {
    fields.put(name, type);
  }

  boolean hasField(String name) {
    return fields.containsKey(name);
  }

  /** The type of a field of this name, as {@link TypePath} writes it; null if unknown. */
  @Nullable String typeOfField(String name) {
    return fields.get(name);
  }

  void declareMethod(String name) {
    methods.add(name);
  }

  /** The names of the named types around and including this one, joined by dots. */
  String path() {
    return path;
  }

  /** The types declared in here so far; local types of the bodies add themselves. */
  List<TypeFact> nested() {
    return nested;
  }

  /** What {@code this} or {@code super} is, as a receiver path. */
  String self(String keyword) {
    return anonymousOf == null ? keyword : anonymousOf;
  }

  /** What an unqualified call of this method is made on, as a receiver path; null if unknown. */
  @Nullable String declarerOf(String method) {
    for (TypeFrame frame = this; frame != null; frame = frame.outer) {
      if (frame.methods.contains(method)) {
        if (frame.anonymousOf != null) {
          return null;
        }
        return frame == this ? "this" : frame.path;
      }
    }
    return anonymousOf == null ? "this" : null;
  }

  boolean declares(String method) {
    return methods.contains(method) || (outer != null && outer.declares(method));
  }
}
