package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.Delegation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DelegationTest {

  @Test
  void sees_a_call_on_a_field_with_the_same_parameters() {
    assertThat(delegation("Foo foo; int m(int a, int b) { return foo.n(a, b); }"))
        .isEqualTo(new Delegation("foo", "Foo", "n", 2, true));
  }

  @Test
  void sees_a_call_on_a_field_through_this() {
    assertThat(delegation("x.Foo<T> foo; void m(int a) { this.foo.n(1, a); }"))
        .isEqualTo(new Delegation("foo", "x.Foo", "n", 2, false));
  }

  @Test
  void sees_a_call_on_a_type() {
    assertThat(delegation("int m() { return (int) x.Foo.n(); }"))
        .isEqualTo(new Delegation("x.Foo", "x.Foo", "n", 0, true));
  }

  @Test
  void sees_a_call_on_a_parameter() {
    assertThat(delegation("void m(Foo foo) { foo.n(); }"))
        .isEqualTo(new Delegation("foo", "Foo", "n", 0, false));
  }

  @Test
  void sees_a_call_on_what_an_accessor_gives() {
    assertThat(delegation("void m(int a) { Foo.getInstance().n(a); }"))
        .isEqualTo(new Delegation("Foo.getInstance()", "Foo:getInstance(0)", "n", 1, true));
  }

  @Test
  void sees_a_call_of_another_method_of_the_own_type() {
    assertThat(delegation("void m(int a) { n(a, null); }"))
        .isEqualTo(new Delegation("", "", "n", 2, false));
  }

  @Test
  void sees_a_call_of_the_inherited_method() {
    assertThat(delegation("void m(int a) { super.m(a); }"))
        .isEqualTo(new Delegation("super", "super", "m", 1, true));
  }

  @Test
  void sees_the_construction_of_something() {
    assertThat(delegation("Foo m(int a) { return new Foo<>(a); }"))
        .isEqualTo(new Delegation("Foo", "Foo", "<init>", 1, true));
  }

  @Test
  void sees_constructors_that_call_one_another() {
    assertThat(
            Reading.type("class T { T(int a) { this(a, 1); } }").constructors().get(0).delegation())
        .isEqualTo(new Delegation("", "", "<init>", 2, false));
    assertThat(
            Reading.type("class T { T(int a) { super(a); } }").constructors().get(0).delegation())
        .isEqualTo(new Delegation("super", "super", "<init>", 1, true));
  }

  @Test
  void sees_none_in_a_body_that_does_more() {
    assertThat(delegation("void m() { a.b(); c(); }")).isNull();
    assertThat(delegation("int m() { return a.b() + 1; }")).isNull();
    assertThat(delegation("int m() { return a; }")).isNull();
    assertThat(delegation("void m() { }")).isNull();
    assertThat(delegation("void m() { run(() -> { a(); b(); }); }")).isNull();
    assertThat(delegation("Foo m() { return new Foo() { }; }")).isNull();
    assertThat(delegation("int m() { return list.stream().map(f).count(); }")).isNull();
  }

  private static @Nullable Delegation delegation(String members) {
    return Reading.method(members).delegation();
  }
}
