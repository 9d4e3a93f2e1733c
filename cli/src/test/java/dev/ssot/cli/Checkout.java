package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository with a source tree in which one class has a copy. */
record Checkout(Path folder) {

  private static final String LEGACY = "src/main/java/shop/legacy/LegacyShoppingCart.java";

  static Checkout of(Path folder) {
    try {
      Checkout checkout = new Checkout(Files.createDirectories(folder).toRealPath());
      checkout.git("init", "-q", "-b", "main");
      Trees.duplicated(checkout.folder);
      return checkout.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs git where no configuration of this machine counts; what it prints. */
  String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=t"));
    command.addAll(List.of("-c", "user.email=t@t", "-c", "protocol.file.allow=always"));
    command.addAll(List.of("-c", "commit.gpgsign=false"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
      Process process = builder.redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      return output.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Checkout commit() {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "all");
    return this;
  }

  Checkout branch(String name) {
    git("checkout", "-q", "-b", name);
    return this;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Checkout write(String name, String text) {
    Trees.file(folder, name, text);
    return this;
  }

  /** Adds one more copy of the class that is there twice: exactly one new violation. */
  Checkout copy(String packageName, String type) {
    return write(
        "src/main/java/" + packageName.replace('.', '/') + "/" + type + ".java",
        text(LEGACY)
            .replace("package shop.legacy;", "package " + packageName + ";")
            .replace("LegacyShoppingCart", type));
  }

  Checkout move(String from, String to) {
    try {
      Files.createDirectories(file(to).getParent());
      Files.move(file(from), file(to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks the checkout without a cache. */
  Ssot.Outcome check(String... options) {
    List<Object> arguments = new ArrayList<>(List.of("check", folder, "--no-cache"));
    arguments.addAll(List.of(options));
    return Ssot.ssot(arguments.toArray());
  }
}
