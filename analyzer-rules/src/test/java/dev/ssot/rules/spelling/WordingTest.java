package dev.ssot.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void a_sentence_that_fits_keeps_its_names() {
    assertThat(new Wording(40).say("{} is a copy of {}", "a.b.One", "a.c.Two"))
        .isEqualTo("a.b.One is a copy of a.c.Two");
  }

  @Test
  void parameters_go_first() {
    assertThat(new Wording(30).say("{} uses {}", "a.One", "a.Two.send(String,int,long)"))
        .isEqualTo("One uses Two.send(String,...)");
  }

  @Test
  void no_more_of_the_common_packages_goes_than_has_to() {
    assertThat(new Wording(30).say("{} imports {}", "org.shop.cart.api", "org.shop.cart.store"))
        .isEqualTo("cart.api imports cart.store");
  }

  @Test
  void names_that_end_alike_stay_apart() {
    assertThat(new Wording(10).say("{} is {}", "org.shop.web.old.Cart", "org.shop.core.Cart"))
        .isEqualTo("old.Cart is core.Cart");
    assertThat(new Wording(10).say("{} is {}", "org.shop.web.Cart", "org.shop.core.web.Cart"))
        .isEqualTo("shop.web.Cart is core.web.Cart");
    assertThat(new Wording(10).say("{} is that of {}", "org.shop.Cart.add", "org.mall.Cart"))
        .isEqualTo("shop.Cart.add is that of mall.Cart");
    assertThat(new Wording(10).say("{} is that of {}", "org.a.web.Cart.add", "org.b.web.Cart"))
        .isEqualTo("a.web.Cart.add is that of b.web.Cart");
  }

  @Test
  void a_single_name_stays_whole_so_that_it_can_be_copied() {
    assertThat(new Wording(10).say("use {} instead", "org.shop.core.Cart"))
        .isEqualTo("use org.shop.core.Cart instead");
  }
}
