package dev.ssot.rules.scan;

import dev.ssot.rules.scan.git.WorkTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a forge shows as a whole: the checkout around the root of a scan, or the root if it is in
 * none.
 *
 * @param top its uppermost folder
 * @param root of the scan, the same folder or one below
 */
public record Repository(Path top, Path root) {

  private static final List<String> OWNERS =
      List.of(
          ".github/CODEOWNERS",
          "CODEOWNERS",
          ".gitlab/CODEOWNERS",
          ".bitbucket/CODEOWNERS",
          "docs/CODEOWNERS");

  /**
   * The repository of a scan.
   *
   * @param paths the arguments of the scan; none for the current folder
   * @throws UsageException if an argument does not exist
   */
  public static Repository of(List<Path> paths) throws UsageException {
    Path root = Scanner.root(paths);
    return new Repository(WorkTree.around(root).map(WorkTree::top).orElse(root), root);
  }

  /**
   * What makes a path of the scan a path of the repository: "", or folders with a slash behind
   * each.
   */
  public String prefix() {
    String way = top.relativize(root).toString().replace('\\', '/');
    return way.isEmpty() ? "" : way + "/";
  }

  /** The text of the CODEOWNERS that a forge would read, "" if there is none that can be read. */
  public String owners() {
    for (String place : OWNERS) {
      Path file = top.resolve(place);
      if (Files.isRegularFile(file)) {
        return content(file);
      }
    }
    return "";
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
