package dev.ssot.java.rewrite;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what names mean out of a file that the compiler has attributed. */
final class TargetScan extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private static final Set<ElementKind> LOCAL =
      EnumSet.of(
          ElementKind.LOCAL_VARIABLE,
          ElementKind.PARAMETER,
          ElementKind.EXCEPTION_PARAMETER,
          ElementKind.RESOURCE_VARIABLE,
          ElementKind.BINDING_VARIABLE);

  private final Trees trees;
  private final Elements elements;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final Set<String> names;
  private final Map<Integer, Target> targets = new HashMap<>();

  TargetScan(JavacTask task, CompilationUnitTree unit, Set<String> names) {
    this.trees = Trees.instance(task);
    this.elements = task.getElements();
    this.positions = trees.getSourcePositions();
    this.unit = unit;
    this.names = names;
  }

  /** By the offset of the name; of the keyword {@code new} for a constructor call. */
  Map<Integer, Target> targets() {
    scan(unit, null);
    return targets;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void none) {
    String name = node.getName().toString();
    if (names.contains(name) || name.equals("super") || name.equals("this")) {
      add(start(node));
    }
    return super.visitIdentifier(node, null);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void none) {
    if (names.contains(node.getIdentifier().toString())) {
      add(end(node) - node.getIdentifier().length());
    }
    return super.visitMemberSelect(node, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void none) {
    boolean constructs = node.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    String name = constructs ? MemberName.CONSTRUCTOR : node.getName().toString();
    if (names.contains(name)) {
      add(end(node) - (constructs ? "new".length() : name.length()));
    }
    return super.visitMemberReference(node, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void none) {
    if (names.contains(MemberName.CONSTRUCTOR)) {
      add(start(node));
    }
    return super.visitNewClass(node, null);
  }

  private int start(Tree node) {
    return (int) positions.getStartPosition(unit, node);
  }

  private int end(Tree node) {
    return (int) positions.getEndPosition(unit, node);
  }

  private void add(int offset) {
    Element element = trees.getElement(getCurrentPath());
    Target target = element == null ? null : target(element);
    if (target != null) {
      targets.put(offset, target);
    }
  }

  /** A method of a class that only its block can name is what it overrides. */
  private Element named(Element element) {
    if (element instanceof ExecutableElement method
        && element.getEnclosingElement() instanceof TypeElement owner
        && isInBlock(owner)) {
      return overridden(method, owner, owner);
    }
    return element;
  }

  /** Whether a class is local or anonymous, or nested in one that is. */
  private static boolean isInBlock(TypeElement type) {
    return switch (type.getNestingKind()) {
      case LOCAL, ANONYMOUS -> true;
      case MEMBER -> type.getEnclosingElement() instanceof TypeElement outer && isInBlock(outer);
      case TOP_LEVEL -> false;
    };
  }

  private Element overridden(ExecutableElement method, TypeElement owner, TypeElement below) {
    List<TypeMirror> supertypes = new ArrayList<>(below.getInterfaces());
    supertypes.add(0, below.getSuperclass());
    for (TypeMirror supertype : supertypes) {
      if (supertype instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement type) {
        for (Element candidate : type.getEnclosedElements()) {
          if (candidate instanceof ExecutableElement other
              && elements.overrides(method, other, owner)) {
            return other;
          }
        }
        Element further = overridden(method, owner, type);
        if (!further.equals(method)) {
          return further;
        }
      }
    }
    return method;
  }

  private @Nullable Target target(Element found) {
    Element element = named(found);
    if (LOCAL.contains(element.getKind())) {
      return new Target("", element.getSimpleName().toString(), List.of(), List.of(), false);
    }
    if (!(element.getEnclosingElement() instanceof TypeElement owner)
        || element.asType().getKind() == TypeKind.ERROR) {
      return null;
    }
    boolean isStatic = element.getModifiers().contains(Modifier.STATIC);
    String type = owner.getQualifiedName().toString();
    String name = element.getSimpleName().toString();
    if (element instanceof ExecutableElement method) {
      List<? extends VariableElement> parameters = method.getParameters();
      List<String> declared =
          parameters.stream().map(p -> MemberName.erased(plain(p.asType()))).toList();
      List<String> erasure =
          parameters.stream().map(p -> MemberName.erased(bound(p.asType()))).toList();
      return new Target(type, name, declared, erasure, isStatic);
    }
    return element.getKind().isField()
        ? new Target(type, name, List.of(), List.of(), isStatic)
        : null;
  }

  private static String bound(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return bound(array.getComponentType()) + "[]";
    }
    return type instanceof TypeVariable variable ? bound(variable.getUpperBound()) : plain(type);
  }

  /** The type without its annotations. */
  private static String plain(TypeMirror type) {
    return type.toString().replaceAll("@[\\w.]+(\\([^)]*\\))? ?", "").replace(", ", ",");
  }
}
