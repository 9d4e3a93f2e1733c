package dev.ssot.rules.scan.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.rules.scan.codec.RandomFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

  @TempDir Path folder;
  private Path file;
  private final List<PackWriter.Entry> entries = new ArrayList<>();

  @BeforeEach
  void prepare() {
    file = folder.resolve("pack");
    for (int i = 0; i < 6; i++) {
      BlobId blob = BlobId.of(new byte[] {(byte) i});
      entries.add(new PackWriter.Entry(new FactsKey(blob, "one:1"), RandomFacts.of(i), i));
      entries.add(new PackWriter.Entry(new FactsKey(blob, "two:1"), RandomFacts.of(i + 100), i));
    }
  }

  @Test
  void what_was_written_is_found_under_its_key() throws Exception {
    Files.write(file, PackWriter.bytes(entries));

    Pack pack = Pack.open(file).orElseThrow();

    for (PackWriter.Entry entry : entries) {
      int row = pack.row(entry.key().blob(), entry.key().frontEnd());
      assertThat(pack.facts(row)).isEqualTo(entry.facts());
      assertThat(pack.lastUse(row)).isEqualTo(entry.lastUse());
      assertThat(pack.key(row)).isEqualTo(entry.key());
    }
    assertThat(pack.row(BlobId.of(new byte[] {99}), "one:1")).isNegative();
    assertThat(pack.row(entries.get(0).key().blob(), "three:1")).isNegative();
  }

  @Test
  void the_same_entries_make_the_same_bytes() {
    List<PackWriter.Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(PackWriter.bytes(shuffled)).isEqualTo(PackWriter.bytes(entries));
  }

  @Test
  void damage_is_a_miss_and_never_wrong_facts() throws Exception {
    byte[] whole = PackWriter.bytes(entries);

    for (int seed = 0; seed < 1_000; seed++) {
      Files.write(file, damaged(whole, new Random(seed)));

      Pack pack = Pack.open(file).orElse(null);

      for (PackWriter.Entry entry : entries) {
        FileFacts facts = pack == null ? null : facts(pack, entry.key());
        assertThat(facts == null || facts.equals(entry.facts())).as("seed %s", seed).isTrue();
      }
    }
  }

  private static @Nullable FileFacts facts(Pack pack, FactsKey key) {
    int row = pack.row(key.blob(), key.frontEnd());
    return row < 0 ? null : pack.facts(row);
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case 1 -> {
        return Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(100));
      }
      case 2 -> bytes[random.nextInt(64)] ^= (byte) (1 << random.nextInt(8));
      default -> {
        for (int i = random.nextInt(8); i >= 0; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
      }
    }
    return bytes;
  }
}
