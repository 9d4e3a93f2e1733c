package dev.ssot.rules.scan;

import dev.ssot.model.source.SourceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Tells modules, source roots and tests from the places of files. {@code src/<set>/<language>} is
 * the layout of Maven and Gradle; everywhere else the package that a file states gives its source
 * root, and the folders above the packages and the name of the file say whether it is a test.
 */
final class Layouts {

  private static final Pattern LANGUAGE_FOLDER =
      Pattern.compile("(?:java|python|kotlin|groovy|scala)\\d*");
  private static final Pattern COPIED =
      Pattern.compile("resources.*|webapp|.*(?:data|fixtures|golden|source_?code)");
  private static final Set<String> TEST_FOLDERS =
      Set.of("test", "tests", "testing", "it", "jmh", "testsrc", "test-src", "src-test");
  private static final List<String> TEST_ENDINGS =
      List.of("Test", "Tests", "TestCase", "IT", "ITCase");
  private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[-_.]");

  /** Files of one folder share a layout, unless their names or their packages tell otherwise. */
  private record Key(String folder, String packageName, boolean testFile) {}

  private final Set<String> modules;
  private final String above;
  private final Map<Key, Layout> known = new ConcurrentHashMap<>();

  /**
   * The layouts of a tree.
   *
   * @param modules the folders that hold a build file, relative to the root
   * @param above the way from the module around the root down to the root, with a slash behind each
   *     folder; "" if the root is in no module
   */
  Layouts(Set<String> modules, String above) {
    this.modules = modules;
    this.above = above;
  }

  /** All that a layout depends on beside the file. */
  List<String> signposts() {
    List<String> signposts = new ArrayList<>(new TreeSet<>(modules));
    signposts.add(above);
    return signposts;
  }

  /**
   * The layout of one file.
   *
   * @param path relative to the root
   * @param packageName as the file states it
   */
  Layout of(String path, String packageName) {
    boolean testFile = isTestFile(Names.last(path));
    Key key = new Key(Names.folder(path), packageName, testFile);
    return known.computeIfAbsent(key, this::relative);
  }

  private Layout relative(Key key) {
    Layout layout = whole(above + key.folder(), key);
    return new Layout(
        below(layout.module()), below(layout.sourceRoot()), layout.set(), layout.source());
  }

  private String below(String folder) {
    return folder.startsWith(above) ? folder.substring(above.length()) : "";
  }

  private Layout whole(String folder, Key key) {
    String[] folders = folder.split("/", -1);
    for (int i = 0; i + 2 < folders.length; i++) {
      if (folders[i].equals("src") && LANGUAGE_FOLDER.matcher(folders[i + 2]).matches()) {
        return standard(folders, i);
      }
      if (folders[i].equals("src") && isCopied(folders[i + 2])) {
        return copied(folders, i);
      }
    }
    for (int i = 0; i + 2 < folders.length; i++) {
      if (folders[i].equals("src") && isReadByTests(folders, i, key.packageName())) {
        return copied(folders, i);
      }
    }
    return plain(folder, key);
  }

  private static boolean isCopied(String folder) {
    return COPIED.matcher(folder.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the packages begin below a folder of a test set: a tree that tests read. */
  private static boolean isReadByTests(String[] folders, int src, String packageName) {
    String root = sourceRoot(String.join("/", folders), packageName);
    return isTestSet(folders[src + 1]) && root.startsWith(join(folders, src + 3) + "/");
  }

  private static Layout copied(String[] folders, int src) {
    return new Layout(join(folders, src), "", SourceSet.TEST, false);
  }

  private Layout standard(String[] folders, int src) {
    boolean test = isTestSet(folders[src + 1]);
    for (int i = 0; i + 1 < src; i++) {
      test |= folders[i].equals("src") && isTestSet(folders[i + 1]);
    }
    SourceSet set = test ? SourceSet.TEST : SourceSet.MAIN;
    return new Layout(join(folders, src), join(folders, src + 3), set, true);
  }

  private static boolean isTestSet(String name) {
    for (String word : WORD.split(name, -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (lower.startsWith("test")
          || lower.endsWith("test")
          || lower.endsWith("tests")
          || lower.startsWith("fixture")
          || lower.equals("jmh")
          || lower.equals("it")) {
        return true;
      }
    }
    return false;
  }

  private Layout plain(String folder, Key key) {
    String sourceRoot = sourceRoot(folder, key.packageName());
    boolean test = key.testFile();
    for (String name : sourceRoot.split("/", -1)) {
      test |= TEST_FOLDERS.contains(name);
    }
    SourceSet set = test ? SourceSet.TEST : SourceSet.MAIN;
    return new Layout(module(folder), sourceRoot, set, true);
  }

  private static boolean isTestFile(String name) {
    int dot = name.lastIndexOf('.');
    String base = name.substring(0, Math.max(dot, 0));
    return name.endsWith(".py")
        ? base.startsWith("test_") || base.endsWith("_test") || base.equals("conftest")
        : TEST_ENDINGS.stream().anyMatch(end -> base.endsWith(end) && base.length() > end.length());
  }

  private static String sourceRoot(String folder, String packageName) {
    String packages = packageName.replace('.', '/');
    if (packages.isEmpty() || folder.equals(packages)) {
      return packages.isEmpty() ? folder : "";
    }
    return folder.endsWith("/" + packages)
        ? folder.substring(0, folder.length() - packages.length() - 1)
        : folder;
  }

  private String module(String folder) {
    String place = folder;
    while (!place.isEmpty() && !modules.contains(below(place))) {
      place = Names.folder(place);
    }
    return place;
  }

  private static String join(String[] folders, int count) {
    return String.join("/", List.of(folders).subList(0, count));
  }
}
