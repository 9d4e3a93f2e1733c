package dev.ssot.java.rewrite;

import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells imports from the tree and the Java platform from those of libraries, which nobody knows.
 * The compiler would look for each of the latter in every module of the platform, and find nothing.
 */
final class KnownImports {

  private final List<CodeIndex> trees;
  private final Set<String> packages = new HashSet<>();
  private final Set<String> elsewhere = new HashSet<>();

  /** The packages of some states of a tree count as known, the first one first. */
  KnownImports(List<CodeIndex> trees) {
    this.trees = trees;
    for (CodeIndex tree : trees) {
      tree.units().forEach(unit -> packages.add(unit.facts().packageName()));
    }
    for (SourceUnit unit : trees.get(0).units()) {
      unit.facts().imports().stream()
          .filter(imported -> isKnown(imported) && !isDeclared(imported))
          .forEach(imported -> elsewhere.add(imported.path()));
    }
  }

  /** Whether both blank the same in the same text. */
  boolean isLike(KnownImports other) {
    return packages.equals(other.packages) && elsewhere.equals(other.elsewhere);
  }

  /**
   * The text with blanks where it imports a library, or what the first tree imports from a package
   * of its own and does not have, such as generated code; everything else stays where it is.
   */
  String in(SourceUnit unit, String text) {
    if (unit.facts().imports().stream().noneMatch(this::isElsewhere)) {
      return text;
    }
    SourceText source = new SourceText(text);
    StringBuilder blanked = new StringBuilder(text);
    for (ImportFact imported : unit.facts().imports()) {
      if (isElsewhere(imported)) {
        int name = source.offset(imported.range().startLine(), imported.range().startColumn());
        blank(blanked, text.lastIndexOf("import", name), text.indexOf(';', name));
      }
    }
    return blanked.toString();
  }

  private static void blank(StringBuilder text, int first, int last) {
    for (int i = first; first >= 0 && i <= last; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }

  private boolean isElsewhere(ImportFact imported) {
    return !isKnown(imported) || elsewhere.contains(imported.path());
  }

  /** Whether some first part of the path is a type of the tree, or may be one of the platform. */
  private boolean isDeclared(ImportFact imported) {
    String path = imported.path();
    if (imported.wildcard() && !imported.isStatic() && packages.contains(path)) {
      return true;
    }
    for (int dot = path.length(); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
      String start = path.substring(0, dot);
      if (PlatformPackages.has(start)
          || trees.stream().anyMatch(tree -> tree.type(start).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** Whether some first part of the path is the name of a package that is there. */
  boolean isKnown(ImportFact imported) {
    String path = imported.path();
    for (int dot = path.length(); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
      String start = path.substring(0, dot);
      if (packages.contains(start) || PlatformPackages.has(start)) {
        return true;
      }
    }
    return false;
  }
}
