package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.Documentation.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Legacy: use {@link Foo}.",
        "DEPRECATED - use Foo",
        "Deprecated since 2.0, use Foo.",
        "Deprecated. Do not use.",
        "Sends messages. This class is deprecated.",
        "This class is obsolete and will go.",
        "This method has been deprecated in favor of {@link #x}.",
        "The old entry point. This entry point is now deprecated, use Foo.",
        "Legacy adapter kept for old clients.",
        "Legacy session manager.",
        "A deprecated alias for {@link Foo}.",
        "A deprecated type kept for old users.",
        "Obsolete version of {@link Foo}.",
        "Superseded by {@link Foo}.",
        "This is a legacy class.",
        "Deprecated (use Foo).",
      })
  void believes_prose_that_calls_its_declaration_legacy(String prose) {
    Documentation documentation = Reading.documentation("/** " + prose + " */");

    assertThat(documentation.says(Mark.LEGACY)).isTrue();
    assertThat(documentation.deprecation()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolver for legacy formats.",
        "Checks whether a method is deprecated.",
        "Whether the given type is deprecated.",
        "Supports legacy clients that are deprecated.",
        "Legacy request handler resolves the format.",
        "Handles deprecated properties.",
        "Deprecated methods of a type.",
        "Returns the legacy name of a type.",
        "A warning about legacy code.",
        "This class is deprecated if the flag is set.",
        "This annotation marks what is deprecated.",
        "Legacy formats and how to read them.",
        "Removes obsolete entries.",
        "Replaced by a fresh file before each test.",
        "Tells. A deprecated rule is one which is old.",
        "The method is deprecated.",
        "This flag says whether the type is deprecated.",
        "The canonical name. Legacy names are mapped.",
      })
  void does_not_believe_prose_that_deals_with_legacy_things(String prose) {
    assertThat(Reading.documentation("/** " + prose + " */").says(Mark.LEGACY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A deprecated type that extends its namesake stays only for those who import it.",
        "Legacy class which nothing inherits.",
      })
  void does_not_believe_of_a_method_that_it_is_a_legacy_type(String prose) {
    assertThat(Reading.method("/** " + prose + " */ void m() {}").documentation().says(Mark.LEGACY))
        .isFalse();
  }

  @Test
  void believes_of_a_method_that_it_is_a_legacy_method() {
    Documentation documentation =
        Reading.method("/** A deprecated accessor. */ void m() {}").documentation();

    assertThat(documentation.says(Mark.LEGACY)).isTrue();
  }

  @Test
  void states_the_sentence_that_deprecates() {
    assertThat(
            Reading.documentation("/** Sends. Deprecated since 2, use Foo. More. */").deprecation())
        .isEqualTo("Deprecated since 2, use Foo.");
  }

  @Test
  void believes_every_paragraph_but_no_item_of_a_list() {
    assertThat(Reading.documentation("/** Sends.\n <p>Legacy: x. */").says(Mark.LEGACY)).isTrue();
    assertThat(Reading.documentation("/** Sends.\n *\n * Deprecated since 2. */").says(Mark.LEGACY))
        .isTrue();
    assertThat(Reading.documentation("/** Modes: <ul><li>Legacy: x.</ul> */").says(Mark.LEGACY))
        .isFalse();
  }

  @Test
  void believes_comments_directly_before_a_declaration() {
    assertThat(Reading.documentation("// DEPRECATED: use FooBar instead").marks())
        .containsExactly(Mark.LEGACY);
    assertThat(Reading.documentation("// DEPRECATED: use FooBar instead").replacement())
        .isEqualTo("FooBar");
    assertThat(Reading.documentation("/*\n * LEGACY: old.\n */").marks())
        .containsExactly(Mark.LEGACY);
    assertThat(Reading.documentation("/** Sends. */\n// Deprecated: old").summary())
        .isEqualTo("Sends.");
  }

  @Test
  void does_not_believe_comments_further_away() {
    assertThat(Reading.documentation("// DEPRECATED: above\n").marks()).isEmpty();
    assertThat(Reading.method("int a; // Deprecated: a\nvoid m() {}").documentation().marks())
        .isEmpty();
    assertThat(Reading.documentation("// Deprecated methods").marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The single source of truth for sessions.",
        "SINGLE SOURCE OF TRUTH",
        "The canonical implementation of sessions.",
        "This is the canonical session manager.",
        "Canonical definition of the limits.",
      })
  void believes_prose_that_calls_its_declaration_canonical(String prose) {
    assertThat(Reading.documentation("/** " + prose + " */").says(Mark.CANONICAL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Delegates to the single source of truth.",
        "This is not the single source of truth.",
        "The canonical name of the class.",
        "Returns the canonical implementation.",
        "The canonical constructor.",
      })
  void does_not_believe_prose_that_mentions_canonical_things(String prose) {
    assertThat(Reading.documentation("/** " + prose + " */").says(Mark.CANONICAL)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copy of {@link Foo}.",
        "A modified copy of com.acme.Foo for tests.",
        "Parses. <p>This code was copied from {@link Foo}.",
        "Copied from Guava.",
        "Mirrors {@link Foo}.",
        "Taken from {@code FooBar}.",
        "Fork of Foo.",
      })
  void believes_prose_that_admits_a_copy(String prose) {
    assertThat(Reading.documentation("/** " + prose + " */").says(Mark.COPY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Returns a copy of the list.",
        "Creates a defensive copy of {@code list}.",
        "A copy of the given array.",
        "Bytes copied from the source.",
        "Copies from {@code source}.",
        "The time taken from start to end.",
        "The name is taken from {@link Foo#getName()}.",
        "The default, which mirrors {@link Foo}.",
      })
  void does_not_believe_prose_that_deals_with_copies(String prose) {
    assertThat(Reading.documentation("/** " + prose + " */").says(Mark.COPY)).isFalse();
  }
}
