package dev.ssot.java.rewrite;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.ssot.java.read.JavaSource;
import dev.ssot.java.rewrite.Meaning.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names mean in one file, by the scoping rules of Java (Java Language Specification, 6.3 to
 * 6.5), local types and type parameters included.
 */
final class TypeScope {

  private final JavaFile file;
  private final KnownTypes types;
  private final Map<String, Meaning> known = new HashMap<>();
  private @Nullable Set<String> variables;

  TypeScope(JavaFile file, KnownTypes types) {
    this.file = file;
    this.types = types;
  }

  /** What a simple name means as a type at a place. */
  Meaning meaning(Node place, String name) {
    Node child = place;
    Node node = place.getParentNode().orElse(null);
    while (node != null && !(node instanceof CompilationUnit)) {
      Meaning found = declaredAt(node, child, name);
      if (found != null) {
        return found;
      }
      child = node;
      node = node.getParentNode().orElse(null);
    }
    return inFile(name);
  }

  /** The path that the first segment of a name leads to, "" if it is no type. */
  Meaning start(DottedName name) {
    if (name.role() == DottedName.Role.MODULE
        || (name.role() == DottedName.Role.EXPRESSION && isVariable(name.first()))) {
      return Meaning.UNKNOWN;
    }
    return meaning(name.place(), name.first());
  }

  private @Nullable Meaning declaredAt(Node node, Node child, String name) {
    if (node instanceof TypeDeclaration<?> type) {
      return inType(type, child, name);
    }
    if (node instanceof ObjectCreationExpr creation && child instanceof BodyDeclaration<?>) {
      Meaning declared = member(creation.getAnonymousClassBody().orElseThrow(), name, null);
      return declared != null ? declared : inherited(List.of(creation.getType()), name);
    }
    if (node instanceof NodeWithTypeParameters<?> generic && isTypeParameter(generic, name)) {
      return new Meaning(Origin.LOCAL, "");
    }
    return isLocalType(node, name) ? new Meaning(Origin.LOCAL, "") : null;
  }

  private @Nullable Meaning inType(TypeDeclaration<?> type, Node child, String name) {
    boolean inBody =
        child instanceof BodyDeclaration<?>
            || (type instanceof RecordDeclaration && child instanceof Parameter);
    String qualified = qualifiedName(type);
    Meaning declared = inBody ? member(type.getMembers(), name, qualified) : null;
    if (declared != null) {
      return declared;
    }
    if (type instanceof NodeWithTypeParameters<?> generic && isTypeParameter(generic, name)) {
      return new Meaning(Origin.LOCAL, "");
    }
    if (type.getNameAsString().equals(name)) {
      boolean top = type.isTopLevelType();
      return qualified == null
          ? new Meaning(Origin.LOCAL, "")
          : new Meaning(top ? Origin.FILE : Origin.MEMBER, qualified);
    }
    return inBody ? inherited(supertypes(type), name) : null;
  }

  private static @Nullable Meaning member(
      NodeList<BodyDeclaration<?>> members, String name, @Nullable String owner) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?> type && type.getNameAsString().equals(name)) {
        return owner == null
            ? new Meaning(Origin.LOCAL, "")
            : new Meaning(Origin.MEMBER, owner + "." + name);
      }
    }
    return null;
  }

  private @Nullable Meaning inherited(List<ClassOrInterfaceType> supertypes, String name) {
    for (ClassOrInterfaceType supertype : supertypes) {
      String path = path(supertype);
      String found = path.isEmpty() ? null : types.member(path, name);
      if (found != null) {
        return new Meaning(Origin.MEMBER, found);
      }
    }
    return null;
  }

  /** The path of a type as written, or "". */
  String path(Type type) {
    return type instanceof ClassOrInterfaceType written ? path(written) : "";
  }

  private String path(ClassOrInterfaceType type) {
    ClassOrInterfaceType scope = type.getScope().orElse(null);
    String name = type.getNameAsString();
    if (scope == null) {
      return meaning(type, name).qualified();
    }
    String start = path(scope);
    return start.isEmpty() ? type.getNameWithScope() : start + "." + name;
  }

  /** What a type says that it extends or implements. */
  static List<ClassOrInterfaceType> supertypes(TypeDeclaration<?> type) {
    List<ClassOrInterfaceType> supertypes = new ArrayList<>();
    if (type instanceof NodeWithExtends<?> extending) {
      supertypes.addAll(extending.getExtendedTypes());
    }
    if (type instanceof NodeWithImplements<?> implementing) {
      supertypes.addAll(implementing.getImplementedTypes());
    }
    return supertypes;
  }

  private static boolean isTypeParameter(NodeWithTypeParameters<?> generic, String name) {
    return generic.getTypeParameters().stream().anyMatch(p -> p.getNameAsString().equals(name));
  }

  private static boolean isLocalType(Node block, String name) {
    for (Node statement : block.getChildNodes()) {
      if (statement instanceof LocalClassDeclarationStmt local
          && JavaSource.meant(local.getClassDeclaration()).getNameAsString().equals(name)) {
        return true;
      }
      if (statement instanceof LocalRecordDeclarationStmt local
          && local.getRecordDeclaration().getNameAsString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The qualified name of a declaration; null for a local type and what is in it. */
  @Nullable String qualifiedName(TypeDeclaration<?> type) {
    Node parent = type.getParentNode().orElse(null);
    if (parent instanceof CompilationUnit) {
      String packageName = file.packageName();
      return packageName.isEmpty() ? type.getNameAsString() : packageName + "." + type.getName();
    }
    if (parent instanceof TypeDeclaration<?> outer) {
      String qualified = qualifiedName(outer);
      return qualified == null ? null : qualified + "." + type.getName();
    }
    return null;
  }

  /** What a simple name means outside of all types of the file. */
  Meaning inFile(String name) {
    Meaning found = known.get(name);
    if (found == null) {
      found = lookUp(name);
      known.put(name, found);
    }
    return found;
  }

  private Meaning lookUp(String name) {
    for (ImportDeclaration imported : file.imports()) {
      String path = imported.getNameAsString();
      boolean single = !imported.isAsterisk() && !imported.isModule();
      if (single
          && KnownTypes.simple(path).equals(name)
          && (!imported.isStatic() || types.exists(path))) {
        return new Meaning(Origin.SINGLE_IMPORT, path);
      }
    }
    String packageName = file.packageName();
    String own = packageName.isEmpty() ? name : packageName + "." + name;
    for (TypeDeclaration<?> type : file.syntax().getTypes()) {
      if (type.getNameAsString().equals(name)) {
        return new Meaning(Origin.FILE, own);
      }
    }
    if (types.exists(own)) {
      return new Meaning(Origin.PACKAGE, own);
    }
    return onDemand(name);
  }

  private Meaning onDemand(String name) {
    for (ImportDeclaration imported : file.imports()) {
      if (imported.isAsterisk()) {
        String found = types.member(imported.getNameAsString(), name);
        if (found != null) {
          return new Meaning(Origin.ON_DEMAND, found);
        }
      }
    }
    String lang = "java.lang." + name;
    return types.isPlatform(lang) ? new Meaning(Origin.JAVA_LANG, lang) : Meaning.UNKNOWN;
  }

  /** Whether the file declares a variable of this name anywhere. */
  boolean isVariable(String name) {
    if (variables == null) {
      Set<String> declared = new HashSet<>();
      file.syntax().walk(node -> addVariable(node, declared));
      variables = declared;
    }
    return variables.contains(name);
  }

  private static void addVariable(Node node, Set<String> declared) {
    if (node instanceof VariableDeclarator variable) {
      declared.add(variable.getNameAsString());
    } else if (node instanceof Parameter parameter) {
      declared.add(parameter.getNameAsString());
    } else if (node instanceof TypePatternExpr pattern) {
      declared.add(pattern.getNameAsString());
    } else if (node instanceof EnumDeclaration type) {
      type.getEntries().forEach(entry -> declared.add(entry.getNameAsString()));
    }
  }
}
