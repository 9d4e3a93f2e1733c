package dev.ssot.java.rewrite;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import dev.ssot.java.read.JavaSource;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file that is looked at for changes: its text and its syntax. */
final class JavaFile {

  private final SourceUnit unit;
  private final SourceText text;
  private final CompilationUnit syntax;
  private @Nullable List<DottedName> names;

  private JavaFile(SourceUnit unit, SourceText text, CompilationUnit syntax) {
    this.unit = unit;
    this.text = text;
    this.syntax = syntax;
  }

  /** Null if the text cannot be parsed. */
  static @Nullable JavaFile parse(SourceUnit unit, String text) {
    CompilationUnit syntax = JavaSource.syntax(text);
    return syntax == null ? null : new JavaFile(unit, new SourceText(text), syntax);
  }

  SourceUnit unit() {
    return unit;
  }

  String path() {
    return unit.path();
  }

  SourceText text() {
    return text;
  }

  CompilationUnit syntax() {
    return syntax;
  }

  String packageName() {
    return syntax.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
  }

  List<ImportDeclaration> imports() {
    return syntax.getImports();
  }

  /** Every name that may mean a type, imports apart, in no particular order. */
  List<DottedName> names() {
    if (names == null) {
      List<DottedName> found = new ArrayList<>(new CodeNames(text).in(syntax));
      found.addAll(DocNames.of(this).types());
      names = List.copyOf(found);
    }
    return names;
  }

  Location at(int start, int end) {
    return new Location(path(), text.range(start, end));
  }
}
