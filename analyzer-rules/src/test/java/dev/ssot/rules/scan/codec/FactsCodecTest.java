package dev.ssot.rules.scan.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import java.nio.ByteBuffer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FactsCodecTest {

  @Test
  void what_was_written_is_read_again_whatever_the_facts_are() {
    LongStream.range(0, 200)
        .forEach(
            seed -> {
              FileFacts facts = RandomFacts.of(seed);

              assertThat(readAgain(facts)).as("seed %s", seed).isEqualTo(facts);
            });
  }

  private static FileFacts readAgain(FileFacts facts) {
    StringPool strings = new StringPool();
    FactsOutput out = new FactsOutput(strings);
    FactsCodec.write(facts, out);
    byte[] bytes = new byte[out.size()];
    out.copyTo(ByteBuffer.wrap(bytes));
    return FactsCodec.read(
        new FactsInput(bytes, 0, bytes.length, number -> strings.texts().get(number)));
  }
}
