package dev.ssot.rules.scan.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskShareTest {

  @TempDir Path all;

  @Test
  void the_trees_that_were_not_looked_at_for_longest_go_first() throws Exception {
    Path old = tree("v1/old", 3);
    Path older = tree("v0/older", 4);
    Path recent = tree("v1/recent", 1);
    Path current = tree("v1/current", 5);

    DiskShare.tidy(all, current, 250);

    assertThat(recent).exists();
    assertThat(current).exists();
    assertThat(old).doesNotExist();
    assertThat(older).doesNotExist();
  }

  @Test
  void what_is_being_written_is_left_alone() throws Exception {
    Path current = tree("v1/current", 0);
    Path unfinished = Files.write(current.resolve("tmp-1"), new byte[10]);

    DiskShare.tidy(all, current, 1000);

    assertThat(unfinished).exists();
  }

  private Path tree(String name, int daysAgo) throws IOException {
    Path folder = Files.createDirectories(all.resolve(name));
    Files.write(folder.resolve("pack-1"), new byte[100]);
    DiskShare.use(folder);
    Files.setLastModifiedTime(
        folder.resolve("used"), FileTime.from(Instant.now().minusSeconds(daysAgo * 86_400L)));
    return folder;
  }
}
