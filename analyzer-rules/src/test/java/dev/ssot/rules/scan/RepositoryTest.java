package dev.ssot.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {

  @TempDir Path folder;
  private Path billing;

  @BeforeEach
  void write() throws IOException {
    billing = Files.createDirectories(folder.resolve("services/billing"));
  }

  @Test
  void starts_at_the_checkout_around_the_scan() throws Exception {
    Files.createDirectory(folder.resolve(".git"));

    assertThat(Repository.of(List.of(billing)).prefix()).isEqualTo("services/billing/");
    assertThat(Repository.of(List.of(folder)).prefix()).isEmpty();
  }

  @Test
  void is_the_root_of_the_scan_where_there_is_no_checkout() throws Exception {
    owners("CODEOWNERS", "* @all");

    assertThat(Repository.of(List.of(billing)).prefix()).isEmpty();
    assertThat(Repository.of(List.of(billing)).owners()).isEmpty();
    assertThat(Repository.of(List.of(folder)).owners()).isEqualTo("* @all");
  }

  @Test
  void reads_the_owners_that_the_forge_prefers() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    owners("docs/CODEOWNERS", "* @docs");
    owners("CODEOWNERS", "* @top");
    owners(".github/CODEOWNERS", "* @forge");

    assertThat(Repository.of(List.of(billing)).owners()).isEqualTo("* @forge");
  }

  @Test
  void has_no_owners_if_the_file_is_none() throws Exception {
    Files.createDirectories(folder.resolve(".github/CODEOWNERS"));

    assertThat(Repository.of(List.of(folder)).owners()).isEmpty();
  }

  @Test
  void of_a_folder_that_is_not_there_cannot_be_told() {
    assertThatThrownBy(() -> Repository.of(List.of(folder.resolve("gone"))))
        .isInstanceOf(UsageException.class);
  }

  private void owners(String place, String text) throws IOException {
    Path file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
