package dev.ssot.rewrite.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Recipe.Argument;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipeSyntaxTest {

  @Test
  void arguments_are_old_ones_by_number_expressions_or_both() {
    assertThat(RecipeSyntax.changeArguments("a.T#m(String,int)=($2,f($1, 3),\"a,b\")"))
        .isEqualTo(
            new Recipe.ChangeArguments(
                "a.T#m(String,int)",
                "m",
                List.of(
                    new Argument.Old(1),
                    new Argument.Converted(0, "f($, 3)"),
                    new Argument.Given("\"a,b\""))));
  }

  @Test
  void a_factory_gets_the_arguments_of_the_constructor_unless_told() {
    assertThat(RecipeSyntax.replaceConstructor("a.T(String,int)=b.F#create"))
        .isEqualTo(
            new Recipe.ReplaceConstructor(
                "a.T#<init>(String,int)",
                "b.F#create",
                "",
                List.of(new Argument.Old(0), new Argument.Old(1))));
  }

  @Test
  void a_package_without_those_below_is_told_on_both_sides() {
    assertThat(RecipeSyntax.movePackage("a.old.*=b.now.*"))
        .isEqualTo(new Recipe.MovePackage("a.old.*", "b.now.*"));
    assertThatThrownBy(() -> RecipeSyntax.movePackage("a.old.*=b.now"))
        .hasMessageContaining("is not of the form a.old=b.now or a.old.*=b.now.*");
  }

  @Test
  void what_is_no_recipe_is_told_with_an_example() {
    assertThatThrownBy(() -> RecipeSyntax.renameMethod("a.T.m=n"))
        .hasMessage("'a.T.m=n' is not of the form a.Type#old(String)=now");
  }
}
