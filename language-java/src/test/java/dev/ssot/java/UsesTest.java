package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Uses are looked up by name; resolving every reference of the tree must come to the same. */
class UsesTest {

  private static final List<String> SOURCES =
      List.of(
          "package a; public class T<N> { public static class N { class Deep {} } T t; T.N n; N m; }",
          "package a; class T2 extends T { N inherited; T2.N.Deep deep; a.T.N.Deep whole; }",
          "package b; class T { T here; a.T there; Object o = new a.T2(); }",
          "package b; import a.T; class U { T imported; T.N n; b.T own; }",
          "package b; import static a.T.N; import static a.T.*; class V { N n; T t; }",
          "package b; import a.*; class W { T2 x; T y; @Anno(T2.class) int z; } @interface Anno {}",
          "package c; class $Gson$Types { class In$Side {} $Gson$Types t; In$Side s; }",
          "package c; import c.$Gson$Types.In$Side; class X { $Gson$Types t; c.T$N none; In$Side s; }",
          "package c; class T { class N {} T$N dollar; /** {@link T.N} and {@link a.T} */ int i; }",
          "package c; class Many { class A {} class B {} class C {} class D {} class E {} class F {}"
              + " class G { A a; F f; Many.G g; } void m() { class A {} A local; } }");

  private final CodeIndex index = CodeIndex.of(units(), List.of(new JavaLanguage()));

  @Test
  void finds_every_reference_that_means_a_type() {
    assertThat(index.types()).hasSizeGreaterThan(15);
    for (TypeSymbol type : index.types()) {
      assertThat(places(type)).as(type.qualifiedName()).isEqualTo(expected(type));
    }
  }

  @Test
  void counts_an_import_as_a_use_of_the_type_and_of_the_one_it_is_a_member_of() {
    assertThat(imports("a.T")).containsExactly("a.T in 3.java", "a.T in 4.java");
    assertThat(imports("a.T.N")).containsExactly("a.T.N in 4.java");
    assertThat(imports("c.$Gson$Types.In$Side")).containsExactly("c.$Gson$Types.In$Side in 7.java");
  }

  private List<String> imports(String qualifiedName) {
    return index.uses(index.type(qualifiedName).orElseThrow()).stream()
        .filter(use -> use.kind() == ReferenceKind.IMPORT)
        .map(use -> use.written() + " in " + use.unit().path())
        .toList();
  }

  private List<String> places(TypeSymbol type) {
    return index.uses(type).stream()
        .filter(use -> use.kind() != ReferenceKind.IMPORT)
        .map(UsesTest::shown)
        .toList();
  }

  private static String shown(Use use) {
    return use.unit().path() + " " + use.range() + " " + use.kind() + " " + use.written();
  }

  private List<String> expected(TypeSymbol type) {
    List<String> places = new ArrayList<>();
    for (SourceUnit unit : index.units()) {
      for (Reference reference : unit.facts().references()) {
        boolean names =
            reference.kind() != ReferenceKind.CALL
                && (reference.kind() != ReferenceKind.NAME || reference.receiver() == null);
        if (names && means(unit, reference, type)) {
          places.add(
              unit.path()
                  + " "
                  + reference.range()
                  + " "
                  + reference.kind()
                  + " "
                  + reference.name());
        }
      }
    }
    return places;
  }

  private boolean means(SourceUnit unit, Reference reference, TypeSymbol type) {
    TypeSymbol around = index.typeOfScope(unit, unit.facts().scopeOf(reference));
    return index.resolve(unit, around, reference.name()) instanceof Resolved.InTree found
        && found.type() == type;
  }

  private static List<SourceUnit> units() {
    List<SourceUnit> units = new ArrayList<>();
    for (String source : SOURCES) {
      String path = units.size() + ".java";
      units.add(
          new SourceUnit(
              new SourceFile(path, "java", SourceSet.MAIN, "", "", ""), Reading.file(source)));
    }
    return units;
  }
}
