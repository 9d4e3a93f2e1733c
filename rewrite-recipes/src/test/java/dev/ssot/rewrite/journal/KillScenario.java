package dev.ssot.rewrite.journal;

import dev.ssot.rewrite.tree.FileWrite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A tree with a step that does everything a step can do, and one that was done before it. */
final class KillScenario {

  private static final int MORE = 12;

  private KillScenario() {}

  static void create(Path root) throws IOException {
    Files.createDirectories(root.resolve(".git"));
    write(root, "src/a/Changed.java", "class Changed {}\r\n");
    write(root, "src/a/Script.sh", "#!/bin/sh\necho one");
    Files.setPosixFilePermissions(
        root.resolve("src/a/Script.sh"), PosixFilePermissions.fromString("rwxr-x--x"));
    write(root, "src/legacy/deep/Deleted.java", "class Deleted {}\n");
    write(root, "src/legacy/deep/Moved.java", "class Moved {}\n");
    for (int i = 0; i < MORE; i++) {
      write(root, more(i), "class More {}");
    }
    write(root, "src/a/Untouched.java", "\uFEFFclass Untouched {}");
  }

  private static void write(Path root, String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static List<FileWrite> first() {
    return List.of(FileWrite.create("src/b/Bridge.java", bytes("class Bridge {}\n")));
  }

  static List<FileWrite> second() {
    List<FileWrite> writes = new ArrayList<>();
    for (int i = 0; i < MORE; i++) {
      writes.add(FileWrite.change(more(i), bytes("class More {}"), bytes("class Less {}")));
    }
    writes.addAll(everyKind());
    return writes;
  }

  private static String more(int number) {
    return "src/more/More" + number + ".java";
  }

  private static List<FileWrite> everyKind() {
    return List.of(
        FileWrite.change(
            "src/a/Changed.java", bytes("class Changed {}\r\n"), bytes("class Ch4nged {}\r\n")),
        FileWrite.change(
            "src/a/Script.sh", bytes("#!/bin/sh\necho one"), bytes("#!/bin/sh\necho two")),
        FileWrite.delete("src/legacy/deep/Deleted.java", bytes("class Deleted {}\n")),
        FileWrite.delete("src/legacy/deep/Moved.java", bytes("class Moved {}\n")),
        new FileWrite(
            "src/new/home/Moved.java",
            null,
            bytes("package home; class Moved {}\n"),
            "src/legacy/deep/Moved.java"));
  }

  static Journal firstApplied(Path root) throws IOException {
    Journal journal = journal(root);
    journal.apply("1.1", "Add a bridge", first());
    return journal;
  }

  /** What dies is a process and not the machine, so nothing waits for the disk. */
  static Journal journal(Path root) throws IOException {
    return Journal.of(root, new Disk(act -> {}, false));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every file and folder outside of the git folder, with permissions and content. */
  static Map<String, String> snapshot(Path root) {
    Map<String, String> snapshot = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        String name = root.relativize(path).toString();
        if (!name.startsWith(".git")) {
          String permissions =
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
          snapshot.put(
              name, permissions + (Files.isDirectory(path) ? "" : " " + Files.readString(path)));
        }
      }
      return snapshot;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(
            path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
