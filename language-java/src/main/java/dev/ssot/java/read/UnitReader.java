package dev.ssot.java.read;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.modules.ModuleProvidesDirective;
import com.github.javaparser.ast.modules.ModuleUsesDirective;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.facts.TypeFact;
import java.util.ArrayList;
import java.util.List;

/** Reads one compilation unit, from the package declaration to the last type. */
final class UnitReader {

  private final CompilationUnit unit;
  private final List<ImportFact> imports;
  private final FileContext context;
  private final CommentReader comments;
  private final BodyWalk bodies;

  UnitReader(CompilationUnit unit) {
    this.unit = unit;
    this.imports = unit.getImports().stream().map(UnitReader::imported).toList();
    this.context = new FileContext(imports, unit.getTypes());
    this.comments = new CommentReader(context.references());
    this.bodies = new BodyWalk(context, comments);
  }

  FileFacts read(String text, int lines) {
    unit.getPackageDeclaration().ifPresent(declared -> bodies.walk(declared.getAnnotations()));
    unit.getModule().ifPresent(this::module);
    Members loose = new Members();
    List<TypeFact> types = new ArrayList<>();
    for (TypeDeclaration<?> type : unit.getTypes()) {
      if (type instanceof ClassOrInterfaceDeclaration declaration && declaration.isCompact()) {
        compact(declaration, types, loose);
      } else {
        types.add(bodies.types().topLevel(type));
      }
    }
    FileComments fileComments = FileComments.of(unit, text);
    return new FileFacts(
        unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse(""),
        imports,
        List.copyOf(types),
        List.copyOf(loose.methods),
        List.copyOf(loose.fields),
        List.of(),
        context.references().scopes(),
        context.references().inSourceOrder(),
        fileComments.allowances(),
        List.of(),
        fileComments.generated() || GeneratedCode.isAnnotated(unit, types),
        lines);
  }

  private static ImportFact imported(ImportDeclaration declaration) {
    Name name = declaration.getName();
    return new ImportFact(
        name.asString(),
        null,
        declaration.isStatic(),
        declaration.isAsterisk() || declaration.isModule(),
        0,
        false,
        Tokens.place(name));
  }

  private void module(ModuleDeclaration module) {
    bodies.walk(module.getAnnotations());
    module
        .getDirectives()
        .forEach(
            directive -> {
              if (directive instanceof ModuleUsesDirective uses) {
                service(uses.getName());
              } else if (directive instanceof ModuleProvidesDirective provides) {
                service(provides.getName());
                provides.getWith().forEach(this::service);
              }
            });
  }

  private void service(Name name) {
    context.references().add(ReferenceKind.TYPE, name.asString(), name);
  }

  /** The members of a compact source file belong to a class that has no name to call it by. */
  private void compact(ClassOrInterfaceDeclaration body, List<TypeFact> types, Members loose) {
    context.frame().declareMethods(body.getMembers());
    bodies.members().declareFields(body.getMembers());
    for (BodyDeclaration<?> member : body.getMembers()) {
      if (member instanceof TypeDeclaration<?> type) {
        types.add(bodies.types().topLevel(type));
      } else {
        bodies.types().loose(member, body, loose);
      }
    }
  }
}
