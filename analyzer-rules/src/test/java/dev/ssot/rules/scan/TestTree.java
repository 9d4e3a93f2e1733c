package dev.ssot.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A source tree for a test, with a cache beside it. */
public final class TestTree {

  private final Path root;
  private final Path cache;

  public TestTree(Path folder) throws IOException {
    this.root = Files.createDirectories(folder.resolve("tree")).toRealPath();
    this.cache = folder.resolve("cache");
  }

  public Path root() {
    return root;
  }

  public Path cache() {
    return cache;
  }

  /** Writes a file that looks as if nobody had touched it for a minute. */
  public TestTree write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    return this;
  }

  public TestTree write(String path) throws IOException {
    return write(path, "class A {}");
  }

  public ScanOptions options() {
    return ScanOptions.defaults().withCache(cache);
  }

  /** Scans the tree, or some places in it. */
  public Scan scan(String... places) throws UsageException {
    return scan(options(), places);
  }

  public Scan scan(ScanOptions options, String... places) throws UsageException {
    List<Path> arguments = new ArrayList<>();
    for (String place : places.length == 0 ? new String[] {""} : places) {
      arguments.add(root.resolve(place));
    }
    return new Scanner(List.of(new Toy()), options, Progress.NONE).scan(arguments);
  }

  /** The paths that a scan finds. */
  public List<String> paths(String... places) throws UsageException {
    return paths(scan(places));
  }

  public static List<String> paths(Scan scan) {
    return scan.units().stream().map(unit -> unit.path()).toList();
  }

  /** All that a scan says about its files, for comparison. */
  public static List<Object> facts(Scan scan) {
    return scan.units().stream().map(u -> (Object) List.of(u.file(), u.facts())).toList();
  }

  /** Runs git in the tree. */
  public String git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=t"));
    command.addAll(List.of("-c", "user.email=t@t", "-c", "protocol.file.allow=always"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.strip();
  }
}
