package dev.ssot.java.rewrite;

import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells imports from the tree and the Java platform from those of libraries, which nobody knows.
 * The compiler would look for each of the latter in every module of the platform, and find nothing.
 */
final class KnownImports {

  private final Set<String> packages = new HashSet<>();

  /** The packages of some trees count as known. */
  KnownImports(Collection<CodeIndex> trees) {
    for (CodeIndex tree : trees) {
      tree.units().forEach(unit -> packages.add(unit.facts().packageName()));
    }
  }

  /** The text with blanks where a library is imported; everything else stays where it is. */
  String in(SourceUnit unit, String text) {
    if (unit.facts().imports().stream().allMatch(this::isKnown)) {
      return text;
    }
    SourceText source = new SourceText(text);
    StringBuilder blanked = new StringBuilder(text);
    for (ImportFact imported : unit.facts().imports()) {
      if (!isKnown(imported)) {
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
