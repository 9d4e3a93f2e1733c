package dev.ssot.rewrite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssot.rewrite.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {

  @TempDir private Path root;

  @Test
  void a_commit_holds_the_files_of_its_step_and_no_others() throws IOException {
    git("init", "-q");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.org");
    Files.writeString(root.resolve("gone.txt"), "gone");
    Files.writeString(root.resolve("other.txt"), "other");
    git("add", "gone.txt");
    git("commit", "-q", "-m", "Start");
    Checkout checkout = new Checkout(root);

    Files.delete(root.resolve("gone.txt"));
    Files.writeString(root.resolve("a [new] file.txt"), "new");

    assertThat(checkout.dirty())
        .containsExactlyInAnyOrder("gone.txt", "a [new] file.txt", "other.txt");
    checkout.commit(List.of("gone.txt", "a [new] file.txt"), "Do it\n\nBecause.\n");
    assertThat(checkout.dirty()).containsExactly("other.txt");
    assertThat(git("log", "-1", "--format=%B").strip()).isEqualTo("Do it\n\nBecause.");
  }

  @Test
  void a_refusal_of_git_is_told_in_its_words() {
    Checkout checkout = new Checkout(root);

    assertThat(checkout.exists()).isFalse();
    assertThatThrownBy(checkout::dirty)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("git refuses: ");
  }

  private String git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return Command.run(root, command, Duration.ofMinutes(1)).output();
  }
}
