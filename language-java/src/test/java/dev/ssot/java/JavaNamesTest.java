package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JavaNamesTest {

  private final List<SourceUnit> units = new ArrayList<>();

  @Test
  void finds_types_of_the_same_file_and_of_the_same_package() {
    add("package a; class T {} class Second {}");
    add("package a; class Other {}");

    assertThat(meaning("a.T", "Second")).isEqualTo("a.Second");
    assertThat(meaning("a.T", "Other")).isEqualTo("a.Other");
    assertThat(meaning("a.T", "T")).isEqualTo("a.T");
  }

  @Test
  void finds_nested_types_of_the_types_around() {
    add("package a; class T { class N { class M {} } class O {} }");

    assertThat(meaning("a.T.N.M", "O")).isEqualTo("a.T.O");
    assertThat(meaning("a.T", "N.M")).isEqualTo("a.T.N.M");
    assertThat(meaning("a.T", "M")).isEqualTo("unknown M");
  }

  @Test
  void finds_member_types_that_are_inherited() {
    add("package a; class T extends Base {} class Base implements I {} interface I { class N {} }");

    assertThat(meaning("a.T", "N")).isEqualTo("a.I.N");
    assertThat(meaning("a.T", "Base.N")).isEqualTo("a.I.N");
  }

  @Test
  void survives_types_that_inherit_from_themselves() {
    add("package a; class T extends U {} class U extends T {} class V extends V.N {}");

    assertThat(meaning("a.T", "N")).isEqualTo("unknown N");
    assertThat(meaning("a.V", "N")).isEqualTo("unknown N");
  }

  @Test
  void takes_supertypes_from_outside_of_the_body() {
    add("package a; class T extends N { class N {} class U { N n; } }");
    add("package a; class N {}");

    assertThat(meaning("a.T", "N")).isEqualTo("a.N");
    assertThat(meaning("a.T.U", "N")).isEqualTo("a.T.N");
  }

  @Test
  void lets_type_parameters_hide_types_outside_but_not_members() {
    add("package a; class T<P, Q> { class Q {} } class P {}");

    assertThat(meaning("a.T", "P")).isEqualTo("unknown P");
    assertThat(meaning("a.T", "Q")).isEqualTo("a.T.Q");
  }

  @Test
  void prefers_imports_to_the_package_and_the_package_to_imports_on_demand() {
    add("package a; import b.X; import b.*; class T {}");
    add("package a; class X {} ");
    add("package a; class Y {} ");
    add("package b; class X {} class Y {} class Z {}");

    assertThat(meaning("a.T", "X")).isEqualTo("b.X");
    assertThat(meaning("a.T", "Y")).isEqualTo("a.Y");
    assertThat(meaning("a.T", "Z")).isEqualTo("b.Z");
  }

  @Test
  void prefers_nested_types_to_imports() {
    add("package a; import b.X; class T { class X {} }");
    add("package b; class X {}");

    assertThat(meaning("a.T", "X")).isEqualTo("a.T.X");
  }

  @Test
  void finds_imported_nested_types_by_every_path() {
    add("package a; import b.Sub.N; import static b.Super.M; import b.Sub.*; class T {}");
    add("package b; class Super { class N {} class M {} class O {} } class Sub extends Super {}");

    assertThat(meaning("a.T", "N")).isEqualTo("b.Super.N");
    assertThat(meaning("a.T", "M")).isEqualTo("b.Super.M");
    assertThat(meaning("a.T", "O")).isEqualTo("b.Super.O");
  }

  @Test
  void finds_types_through_static_imports_on_demand() {
    add("package a; import static b.X.*; class T {}");
    add("package b; class X { class N {} }");

    assertThat(meaning("a.T", "N")).isEqualTo("b.X.N");
  }

  @Test
  void says_what_an_import_means_that_the_tree_does_not_declare() {
    add("package a; import java.util.Map; import java.util.List; class T {}");

    assertThat(meaning("a.T", "List")).isEqualTo("external java.util.List");
    assertThat(meaning("a.T", "Map.Entry")).isEqualTo("external java.util.Map.Entry");
  }

  @Test
  void knows_java_lang_unless_the_tree_hides_it() {
    add("package a; class T {} class Record {}");

    assertThat(meaning("a.T", "String")).isEqualTo("external java.lang.String");
    assertThat(meaning("a.T", "Record")).isEqualTo("a.Record");
  }

  @Test
  void finds_fully_qualified_names() {
    add("package a.b; class T { class N {} }");

    assertThat(meaning("a.b.T", "a.b.T.N")).isEqualTo("a.b.T.N");
    assertThat(meaning("a.b.T", "a.b.T$N")).isEqualTo("a.b.T.N");
    assertThat(meaning("a.b.T", "java.util.List")).isEqualTo("external java.util.List");
    assertThat(meaning("a.b.T", "a.b.T.Missing")).isEqualTo("unknown a.b.T.Missing");
  }

  @Test
  void finds_local_types() {
    add("package a; class T { void m() { class L {} L l; } }");

    assertThat(meaning("a.T", "L")).isEqualTo("a.T.L");
  }

  @Test
  void never_guesses() {
    add("package a; import x.*; class T {}");

    assertThat(meaning("a.T", "Foo")).isEqualTo("unknown Foo");
    assertThat(meaning("a.T", "foo")).isEqualTo("unknown foo");
  }

  @Test
  void prefers_the_declaration_of_the_same_module() {
    add("one", "package a; class T {}");
    add("one", "package a; class X {}");
    add("two", "package a; class X {}");
    add("two", "package a; class U {}");

    CodeIndex index = index();
    assertThat(module(index, "a.T", "X")).isEqualTo("one");
    assertThat(module(index, "a.U", "X")).isEqualTo("two");
  }

  private static String module(CodeIndex index, String at, String name) {
    return Objects.requireNonNull(index.lookUp(type(index, at), name)).unit().file().module();
  }

  private void add(String text) {
    add("", text);
  }

  private void add(String module, String text) {
    String path = module + "/F" + units.size() + ".java";
    SourceFile file = new SourceFile(path, "java", SourceSet.MAIN, module, module, "");
    units.add(new SourceUnit(file, Reading.file(text)));
  }

  private String meaning(String at, String name) {
    CodeIndex index = index();
    Resolved resolved = index.resolve(type(index, at), name);
    if (resolved instanceof Resolved.InTree found) {
      return found.type().qualifiedName();
    }
    return resolved instanceof Resolved.External external
        ? "external " + external.qualifiedName()
        : "unknown " + ((Resolved.Unknown) resolved).name();
  }

  private static TypeSymbol type(CodeIndex index, String qualifiedName) {
    return index.type(qualifiedName).orElseThrow();
  }

  private CodeIndex index() {
    return CodeIndex.of(units, List.of(new JavaLanguage()));
  }
}
