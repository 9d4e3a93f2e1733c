package dev.ssot.rules.scan.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.rules.scan.codec.RandomFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

  private static final int TODAY = 20_000;
  private static final FileFacts FACTS = RandomFacts.of(3);

  @TempDir Path folder;

  @Test
  void a_merge_keeps_what_was_of_use_lately_and_what_is_of_use_now() throws Exception {
    Pack pack = pack(TODAY - 1, TODAY - 29, TODAY - 31, TODAY - 40);
    pack.row(key(3).blob(), "toy");

    List<Integer> kept = kept(new Retention(TODAY, 1 << 20), pack);

    assertThat(kept).containsExactlyInAnyOrder(0, 1, 3);
  }

  @Test
  void a_tree_that_is_too_large_keeps_the_newest() throws Exception {
    Pack pack = pack(TODAY - 3, TODAY - 2, TODAY - 1, TODAY);
    long one = pack.length(0);

    List<Integer> kept = kept(new Retention(TODAY, 3 * one), pack);

    assertThat(kept).containsExactlyInAnyOrder(2, 3);
    assertThat(new Retention(TODAY, one).toMerge(List.of(pack), Set.of())).containsExactly(pack);
  }

  @Test
  void few_whole_packs_stay_as_they_are() throws Exception {
    Pack pack = pack(TODAY);

    assertThat(new Retention(TODAY, 1 << 20).toMerge(List.of(pack), Set.of())).isEmpty();
    assertThat(new Retention(TODAY, 1 << 20).toMerge(List.of(pack), Set.of(pack)))
        .containsExactly(pack);
  }

  private static List<Integer> kept(Retention retention, Pack pack) {
    return retention.batches(List.of(), List.of(pack)).stream()
        .flatMap(List::stream)
        .map(entry -> number(entry.key()))
        .toList();
  }

  private static int number(FactsKey key) {
    int number = 0;
    while (!key(number).equals(key)) {
      number++;
    }
    return number;
  }

  private static FactsKey key(int number) {
    return new FactsKey(BlobId.of(new byte[] {(byte) number}), "toy");
  }

  private Pack pack(int... lastUses) throws IOException {
    List<PackWriter.Entry> entries = new ArrayList<>();
    for (int i = 0; i < lastUses.length; i++) {
      entries.add(new PackWriter.Entry(key(i), FACTS, lastUses[i]));
    }
    Path file = Files.write(folder.resolve("pack"), PackWriter.bytes(entries));
    return Pack.open(file).orElseThrow();
  }
}
