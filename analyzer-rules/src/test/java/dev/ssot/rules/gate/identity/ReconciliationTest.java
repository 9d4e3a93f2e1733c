package dev.ssot.rules.gate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.java.JavaLanguage;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The matcher alone. */
class ReconciliationTest {

  private static final String BODY =
      """
       {
        private int size;
        public void add(String item) { if (item == null) { throw new IllegalStateException(); } size++; }
        public int count() { int sum = 0; for (int i = 0; i < size; i++) { sum += i; } return sum; }
        public String show() { return "size " + size + " and more of it"; }
      }
      """;
  private static final String OTHER =
      " { void open() { System.out.println(1 + 2 + 3); } void close() { open(); open(); open(); } }";

  @Test
  void equal_keys_match_as_often_as_they_are_known() {
    Symbols now = symbols("package a; class A" + BODY);
    List<Identity> two = List.of(of(now, "a.A"), of(now, "a.A"));
    List<Identity> three = List.of(of(now, "a.A"), of(now, "a.A"), of(now, "a.A"));

    assertThat(Reconciliation.of(two, three, now).matches()).hasSize(2);
    assertThat(Reconciliation.of(three, two, now).missing()).hasSize(1);
  }

  @Test
  void many_equal_keys_match_in_no_time() {
    Symbols now = symbols("package a; class A" + BODY);
    List<Identity> many = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      many.add(of(now, "a.A"));
    }

    assertThat(Reconciliation.of(many, many, now).matches()).hasSize(5000);
  }

  @Test
  void a_class_in_another_package_is_the_one_that_was_moved() {
    Symbols before = symbols("package a; class A" + BODY);
    Symbols now = symbols("package b; class A" + BODY);

    assertThat(kinship(of(before, "a.A"), of(now, "b.A"), now)).isEqualTo(Kinship.MOVED);
  }

  @Test
  void a_class_that_is_still_there_was_not_moved() {
    Symbols before = symbols("package a; class A" + BODY);
    Symbols now = symbols("package a; class A" + BODY, "package b; class A" + BODY);

    assertThat(matches(of(before, "a.A"), of(now, "b.A"), now)).isEmpty();
  }

  @Test
  void other_code_under_the_same_name_was_not_moved() {
    Symbols before = symbols("package a; class A" + BODY);
    Symbols now = symbols("package b; class A" + OTHER);

    assertThat(matches(of(before, "a.A"), of(now, "b.A"), now)).isEmpty();
  }

  @Test
  void the_same_code_under_another_name_was_renamed() {
    Symbols before = symbols("package a; class A" + BODY);
    Symbols now = symbols("package a; class B" + BODY);

    assertThat(kinship(of(before, "a.A"), of(now, "a.B"), now)).isEqualTo(Kinship.RENAMED);
    assertThat(matches(of(before, "a.A"), of(now, "c.B"), symbols("package c; class B" + BODY)))
        .isEmpty();
  }

  @Test
  void a_method_with_another_signature_is_the_same_method() {
    Symbols before = symbols("package a; class A" + BODY);
    Symbols now = symbols("package a; class A" + BODY.replace("String item", "String item, int n"));

    assertThat(kinship(of(before, "a.A#add(String)"), of(now, "a.A#add(String,int)"), now))
        .isEqualTo(Kinship.CHANGED);
    assertThat(matches(of(before, "a.A#count()"), of(now, "a.A#show()"), now)).isEmpty();
  }

  @Test
  void one_finding_is_matched_once() {
    Symbols before = symbols("package a; class A" + BODY);
    Symbols now = symbols("package b; class A" + BODY, "package c; class A" + BODY);

    assertThat(
            Reconciliation.of(
                    List.of(of(before, "a.A")), List.of(of(now, "b.A"), of(now, "c.A")), now)
                .matches())
        .hasSize(1);
  }

  @Test
  void what_names_a_renamed_class_follows_it() {
    Symbols before = symbols("package a; class A" + BODY, "package u; class User" + OTHER);
    Symbols now = symbols("package a; class B" + BODY, "package u; class User" + OTHER);
    List<Identity> known = List.of(of(before, "a.A"), of(before, "u.User#open()", "a.A", ""));
    List<Identity> found = List.of(of(now, "a.B"), of(now, "u.User#open()", "a.B", ""));

    assertThat(Reconciliation.of(known, found, now).matches())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                0, new Reconciliation.Match(0, Kinship.RENAMED),
                1, new Reconciliation.Match(1, Kinship.FOLLOWED)));
  }

  @Test
  void when_another_member_becomes_canonical_the_finding_changes_sides() {
    Symbols now = symbols("package a; class A" + BODY, "package b; class B" + BODY);

    assertThat(kinship(of(now, "b.B"), of(now, "a.A", "", "b.B"), now)).isEqualTo(Kinship.SWAPPED);
    assertThat(matches(of(now, "b.B"), of(now, "a.A", "", "c.C"), now)).isEmpty();
  }

  private static Kinship kinship(Identity known, Identity found, Symbols now) {
    return matches(known, found, now).get(0).kinship();
  }

  private static List<Reconciliation.Match> matches(Identity known, Identity found, Symbols now) {
    return List.copyOf(Reconciliation.of(List.of(known), List.of(found), now).matches().values());
  }

  private static Identity of(Symbols symbols, String subject) {
    return of(symbols, subject, "", "");
  }

  private static Identity of(Symbols symbols, String subject, String detail, String canonical) {
    String key = subject + " " + detail;
    return new Identity("rule", "", subject, detail, key, symbols.shape(subject), canonical);
  }

  private static Symbols symbols(String... texts) {
    JavaLanguage java = new JavaLanguage();
    List<SourceUnit> units = new ArrayList<>();
    for (String text : texts) {
      String path = "F" + units.size() + ".java";
      SourceFile file = new SourceFile(path, "java", SourceSet.MAIN, "", "", "");
      units.add(new SourceUnit(file, java.read(text)));
    }
    return new Symbols(CodeIndex.of(units, List.of(java)));
  }
}
