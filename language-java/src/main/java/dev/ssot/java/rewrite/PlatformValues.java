package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.Set;

/** What of the Java platform makes values without reading or changing anything else. */
final class PlatformValues {

  private static final Set<String> FACTORIES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Math",
          "java.lang.Short",
          "java.lang.String",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.nio.file.Path",
          "java.nio.file.Paths",
          "java.time.Duration",
          "java.util.Arrays",
          "java.util.Collections",
          "java.util.List",
          "java.util.Map",
          "java.util.Objects",
          "java.util.Optional",
          "java.util.Set",
          "java.util.stream.Collectors",
          "java.util.stream.Stream");

  /** Static methods of theirs that change what they are given, or may throw on purpose. */
  private static final Set<String> CHANGING =
      Set.of(
          "addAll",
          "fill",
          "getInteger",
          "getLong",
          "getBoolean",
          "parallelPrefix",
          "parallelSort",
          "random",
          "reverse",
          "rotate",
          "setAll",
          "shuffle",
          "sort",
          "swap");

  private PlatformValues() {}

  /** Whether a new object is one that nobody else knows, without a trace if it is dropped. */
  static boolean creates(ObjectCreationExpr creation, FileView file) {
    String path = file.scope().path(creation.getType());
    boolean collection =
        path.startsWith("java.util.")
            && (path.endsWith("List")
                || path.endsWith("Set")
                || path.endsWith("Map")
                || path.endsWith("Deque")
                || path.endsWith("Entry")
                || path.equals("java.util.Date")
                || path.equals("java.util.Properties"));
    boolean value =
        path.startsWith("java.math.")
            || path.startsWith("java.util.concurrent.atomic.")
            || path.equals("java.lang.Object")
            || path.equals("java.lang.String")
            || path.equals("java.lang.StringBuilder");
    return (collection || value)
        && creation.getAnonymousClassBody().isEmpty()
        && file.types().isPlatform(path);
  }

  /** Whether a call is a static one that only makes a value of its arguments. */
  static boolean calls(MethodCallExpr call, FileView file) {
    Expression scope = call.getScope().orElse(null);
    String name = call.getNameAsString();
    if (CHANGING.contains(name)) {
      return false;
    }
    if (scope != null) {
      return FACTORIES.contains(file.typePath(scope));
    }
    return file.file().imports().stream().anyMatch(imported -> isFactory(imported, name));
  }

  private static boolean isFactory(ImportDeclaration imported, String name) {
    String path = imported.getNameAsString();
    return imported.isStatic()
        && !imported.isAsterisk()
        && KnownTypes.simple(path).equals(name)
        && FACTORIES.contains(KnownTypes.container(path));
  }
}
