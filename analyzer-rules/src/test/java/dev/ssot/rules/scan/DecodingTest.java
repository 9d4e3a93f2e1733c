package dev.ssot.rules.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecodingTest {

  private final Decoding guess = new Decoding(null);

  @Test
  void utf_8_is_read_with_and_without_a_mark() {
    assertThat(guess.text("Grüße 日本".getBytes(UTF_8))).isEqualTo("Grüße 日本");
    assertThat(guess.text("\uFEFFclass A".getBytes(UTF_8))).isEqualTo("class A");
    assertThat(guess.text("\uFFFD".getBytes(UTF_8))).isEqualTo("\uFFFD");
    assertThat(guess.text(new byte[0])).isEmpty();
  }

  @Test
  void what_is_no_utf_8_is_read_byte_by_byte() {
    assertThat(guess.text("Grüße".getBytes(ISO_8859_1))).isEqualTo("Grüße");
  }

  @Test
  void a_mark_for_utf_16_decides() {
    assertThat(guess.text("\uFEFFclass A".getBytes(UTF_16LE))).isEqualTo("class A");
  }

  @Test
  void a_configured_encoding_is_used() {
    Charset japanese = Charset.forName("Shift_JIS");

    assertThat(new Decoding(japanese).text("日本".getBytes(japanese))).isEqualTo("日本");
  }
}
