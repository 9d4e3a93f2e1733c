package dev.ssot.java.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ssot.model.facts.ImportFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known at the place of a file that is being read. */
final class FileContext {

  private final References references = new References();
  private final Bindings variables = new Bindings();
  private final Bindings typeVariables = new Bindings();
  private final Map<String, String> staticImports = new HashMap<>();
  private final Set<String> typeNames = new HashSet<>();
  private TypeFrame frame = TypeFrame.named(null, "");
  private List<String> raised = new ArrayList<>();

  FileContext(List<ImportFact> imports, NodeList<TypeDeclaration<?>> types) {
    for (ImportFact imported : imports) {
      if (!imported.wildcard()) {
        importName(imported.path(), imported.isStatic());
      }
    }
    types.forEach(type -> typeNames.add(type.getNameAsString()));
  }

  private void importName(String path, boolean isStatic) {
    int dot = path.lastIndexOf('.');
    String name = path.substring(dot + 1);
    typeNames.add(name);
    if (isStatic && dot > 0) {
      staticImports.put(name, path.substring(0, dot));
    }
  }

  References references() {
    return references;
  }

  Bindings variables() {
    return variables;
  }

  Bindings typeVariables() {
    return typeVariables;
  }

  TypeFrame frame() {
    return frame;
  }

  /** Makes this the type whose body is read and returns the one before. */
  TypeFrame enter(TypeFrame entered) {
    TypeFrame before = frame;
    frame = entered;
    return before;
  }

  /** Makes a field of the type that is being read known. */
  void declareField(String name, @Nullable String type) {
    variables.field(name, type);
    frame.declareField(name, type);
  }

  List<String> raised() {
    return raised;
  }

  /** Starts the list of what a body throws and returns the one before. */
  List<String> collectRaised(List<String> into) {
    List<String> before = raised;
    raised = into;
    return before;
  }

  /** The type that a single static import of this name names, or null. */
  @Nullable String staticOwner(String name) {
    return staticImports.get(name);
  }

  boolean isVariable(String name) {
    return variables.find(name) != null;
  }

  boolean isTypeVariable(ClassOrInterfaceType type) {
    return type.getScope().isEmpty() && typeVariables.find(type.getName().getIdentifier()) != null;
  }

  void declareTypeVariables(NodeList<TypeParameter> parameters) {
    for (TypeParameter parameter : parameters) {
      NodeList<ClassOrInterfaceType> bounds = parameter.getTypeBound();
      typeVariables.field(
          parameter.getNameAsString(), bounds.isEmpty() ? null : pathOf(bounds.get(0)));
    }
  }

  @Nullable String pathOf(Type type) {
    return TypePath.of(type, typeVariables);
  }

  /** How a name reads that is no variable of the file. */
  Reads reads(String name) {
    if (!Character.isUpperCase(name.charAt(0))) {
      return Reads.VARIABLE;
    }
    if (hasLowerCase(name) || (typeNames.contains(name) && !staticImports.containsKey(name))) {
      return Reads.TYPE;
    }
    return name.indexOf('_') >= 0 || staticImports.containsKey(name)
        ? Reads.VARIABLE
        : Reads.EITHER;
  }

  private static boolean hasLowerCase(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }

  /** What a name can be, by the way that it is written. */
  enum Reads {
    TYPE,
    VARIABLE,
    /** Upper case throughout, such as {@code ACL}: a type of the same package, or a constant. */
    EITHER
  }
}
