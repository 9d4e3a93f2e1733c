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
    Identity known = of(now, "b.B", "", "a.A");

    assertThat(kinship(known, of(now, "a.A", "", "b.B"), now)).isEqualTo(Kinship.SWAPPED);
    assertThat(matches(known, of(now, "a.A", "", "c.C"), now)).isEmpty();
  }

  @Test
  void what_comes_when_the_canonical_one_goes_is_new() {
    Symbols before = symbols("package a; class A" + BODY, "package b; class B" + BODY);
    Symbols now = symbols("package b; class B" + BODY, "package c; class C" + BODY);

    assertThat(matches(of(before, "b.B", "", "a.A"), of(now, "c.C", "", "b.B"), now)).isEmpty();
  }

  @Test
  void what_comes_beside_a_canonical_one_that_stays_is_new() {
    Symbols now =
        symbols(
            "package a; class A" + OTHER, "package b; class B" + BODY, "package c; class C" + BODY);

    assertThat(matches(of(now, "b.B", "", "a.A"), of(now, "c.C", "", "b.B"), now)).isEmpty();
  }

  @Test
  void a_canonical_one_that_is_moved_or_renamed_and_no_longer_canonical_is_no_news() {
    Symbols before = symbols("package a; class A" + BODY, "package b; class B" + BODY);
    Symbols moved = symbols("package c; class A" + BODY, "package b; class B" + BODY);
    Symbols renamed = symbols("package a; class OldA" + BODY, "package b; class B" + BODY);
    Identity known = of(before, "b.B", "", "a.A");

    assertThat(kinship(known, of(moved, "c.A", "", "b.B"), moved)).isEqualTo(Kinship.SWAPPED);
    assertThat(kinship(known, of(renamed, "a.OldA", "", "b.B"), renamed))
        .isEqualTo(Kinship.SWAPPED);
  }

  @Test
  void an_edge_between_packages_of_the_same_last_names_is_another_one() {
    Symbols now = symbols("package x.api; class A { }", "package x.impl; class B { }");

    assertThat(matches(of(now, "x.api -> x.impl"), of(now, "y.api -> y.impl"), now)).isEmpty();
    assertThat(kinship(of(now, "x.api -> y.impl"), of(now, "x.api -> x.impl"), now))
        .isEqualTo(Kinship.MOVED);
  }

  @Test
  void a_use_of_another_type_of_the_same_name_is_another_use() {
    Symbols both = symbols("package a; class Old { }", "package b; class Old { }");
    Symbols moved = symbols("package b; class Old { }");

    assertThat(matches(of(both, "u.U", "a.Old", ""), of(both, "u.U", "b.Old", ""), both)).isEmpty();
    assertThat(kinship(of(both, "u.U", "a.Old", ""), of(moved, "u.U", "b.Old", ""), moved))
        .isEqualTo(Kinship.MOVED);
  }

  @Test
  void a_concept_is_known_by_its_members_whatever_it_is_called() {
    Symbols now = symbols("package a; class A" + BODY, "package b; class B" + OTHER);
    Shape members = Shape.of(List.of("type Cart", "type LegacyCart", "type OldCart"));
    Shape more = Shape.of(List.of("type Cart", "type LegacyCart", "type OldCart", "type New"));
    Shape others = Shape.of(List.of("type Till", "type LegacyTill"));

    assertThat(kinship(ofConcept("cart", members), ofConcept("old-cart", more), now))
        .isEqualTo(Kinship.OTHER_CONCEPT);
    assertThat(matches(ofConcept("shop-cart", members), ofConcept("till-cart", others), now))
        .isEmpty();
  }

  @Test
  void a_concept_is_known_by_a_finding_about_one_of_its_members() {
    Symbols now = symbols("package a; class A" + BODY);
    List<Identity> known = List.of(inConcept(now, "a.A", "cart"), ofConcept("cart", Shape.NONE));
    List<Identity> found = List.of(inConcept(now, "a.A", "bag"), ofConcept("bag", Shape.NONE));

    assertThat(Reconciliation.of(known, found, now).missing()).isEmpty();
    assertThat(Reconciliation.of(known.subList(1, 2), found.subList(1, 2), now).missing())
        .hasSize(1);
  }

  private static Identity ofConcept(String concept, Shape shape) {
    String subject = concept + "#send";
    return new Identity("rule", concept, subject, "send", subject, shape, Canonical.NONE);
  }

  private static Identity inConcept(Symbols symbols, String subject, String concept) {
    Shape shape = symbols.shape(subject);
    return new Identity("rule", concept, subject, "", subject, shape, Canonical.NONE);
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
    Canonical other = new Canonical(canonical, symbols.shape(canonical));
    return new Identity("rule", "", subject, detail, key, symbols.shape(subject), other);
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
