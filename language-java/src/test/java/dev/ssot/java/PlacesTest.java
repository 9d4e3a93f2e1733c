package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final String FILE =
      """
      package a.b;
      import java.util.List;
      import static a.Foo.*;

      /**
       * A {@link Foo#bar(Baz)} and\t{@linkplain a.Other}.
       * @see Third */
      @A(B.C)
      public class T<X> extends a.Base<X> implements I {
      \tList<java.util.Map.@N Entry<X, Y>> e[] = null, f = x.of(Z::new);
      \tString s = "\ud83d\ude00" + Foo.BAR + "com.acme.Foo"; Object \ud835\udc00 = Foo.BAZ;
      \tT(int i) { super(i); this.e[0].get().go(); }
      \tvoid m(Foo p) throws Oops { p.a.b(); a.b.C.d(); run(Foo::bar, p::baz); new Q() { R r; }; }
      \t/// See [Foo] and
      \t/// [Baz#x(Arg)].
      \tvoid n() { switch (k) { case P(Q q, var r) -> q.go(); } Outer.Inner.go(); Outer.this.go(); }
      \tint \\u0061b = \\u0041bc.x; // \\u0041
      \tenum E { ONE { void m() { ONE.go(); } }, TWO(1) }
      \trecord R(List<S> s, int... n) { R { if (s == null) throw new IllegalArgumentException(); } }
      }
      """;

  @Test
  void every_name_stands_where_the_facts_say() {
    assertThat(PlaceCheck.wrongPlaces(FILE, Reading.file(FILE))).isEmpty();
  }

  @Test
  void line_ends_make_no_difference() {
    FileFacts facts = Reading.file(FILE);

    assertThat(Reading.file(FILE.replace("\n", "\r\n"))).isEqualTo(facts);
    assertThat(Reading.file(FILE.replace("\n", "\r"))).isEqualTo(facts);
  }

  @Test
  void a_missing_last_line_end_makes_no_difference() {
    assertThat(Reading.file(FILE.stripTrailing())).isEqualTo(Reading.file(FILE));
  }
}
