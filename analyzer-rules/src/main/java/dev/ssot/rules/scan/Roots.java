package dev.ssot.rules.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where a run starts. The root is the directory that was given; with several arguments their
 * nearest common directory; with a single file the directory of that file. All paths of the run are
 * relative to it. Arguments may be symbolic links: they are resolved, once.
 *
 * @param root a real, absolute directory
 * @param starts the arguments, real and absolute, none of them inside of another one
 */
record Roots(Path root, List<Path> starts) {

  static Roots of(List<Path> arguments) throws UsageException {
    TreeSet<Path> real = new TreeSet<>();
    for (Path argument : arguments.isEmpty() ? List.of(Path.of("")) : arguments) {
      real.add(real(argument));
    }
    List<Path> starts = new ArrayList<>();
    for (Path path : real) {
      if (starts.stream().noneMatch(path::startsWith)) {
        starts.add(path);
      }
    }
    return new Roots(common(starts), List.copyOf(starts));
  }

  private static Path real(Path argument) throws UsageException {
    try {
      return argument.toRealPath();
    } catch (IOException e) {
      String path = argument.toString();
      throw new UsageException(
          Files.exists(argument)
              ? "'" + path + "' cannot be read"
              : "There is no file or directory '" + path + "'");
    }
  }

  private static Path common(List<Path> starts) {
    Path common = directory(starts.get(0));
    for (Path start : starts) {
      while (!start.startsWith(common)) {
        Path parent = common.getParent();
        common = parent == null ? common : parent;
      }
    }
    return common;
  }

  private static Path directory(Path start) {
    Path parent = start.getParent();
    return Files.isDirectory(start) || parent == null ? start : parent;
  }
}
