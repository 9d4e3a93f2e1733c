package dev.ssot.rules.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sentences about symbols that fit on one line where they can: names lose parameters, then of their
 * packages what they have in common, then as much as still tells them apart.
 *
 * @param room how many characters there are
 */
public record Wording(int room) {

  /** As wide as the lines of a terminal and of a review mostly are. */
  private static final int LINE = 120;

  private static final Pattern MORE_PARAMETERS = Pattern.compile(",[^()]*\\)");
  private static final String PLACE = "{}";

  /** For the messages of a rule, which stand behind its severity and its name. */
  public static Wording of(String rule) {
    return new Wording(LINE - "warning[]: ".length() - rule.length());
  }

  /** For what to do, behind the label of its line. */
  public static Wording help() {
    return new Wording(LINE - "     = help: ".length());
  }

  /** Whether a sentence fits. */
  public boolean fits(String sentence) {
    return sentence.length() <= room;
  }

  /**
   * A sentence.
   *
   * @param text with {@code {}} for each name; no name may hold that
   * @param names qualified names of types, members or packages, as written in full
   */
  public String say(String text, String... names) {
    List<String> all = new ArrayList<>(Arrays.asList(names));
    if (isTooLong(text, all)) {
      all.replaceAll(name -> MORE_PARAMETERS.matcher(name).replaceFirst(",...)"));
    }
    while (isTooLong(text, all) && (dropCommon(all) || dropOne(all))) {
      // One segment less.
    }
    return filled(text, all);
  }

  private boolean isTooLong(String text, List<String> names) {
    return !fits(filled(text, names));
  }

  private static String filled(String text, List<String> names) {
    StringBuilder sentence = new StringBuilder();
    int from = 0;
    for (String name : names) {
      int place = text.indexOf(PLACE, from);
      sentence.append(text, from, place).append(name);
      from = place + PLACE.length();
    }
    return sentence.append(text, from, text.length()).toString();
  }

  /** Drops the first segment of all names, if it is the same; a single name stays whole. */
  private static boolean dropCommon(List<String> names) {
    List<String> packaged = names.stream().filter(Wording::hasPackage).toList();
    boolean common =
        packaged.size() > 1
            && packaged.stream().allMatch(name -> mayDrop(name, names))
            && packaged.stream().map(Wording::first).distinct().count() == 1;
    if (common) {
      names.replaceAll(Wording::rest);
    }
    return common;
  }

  /** Drops a segment of the name with the longest package that can do without. */
  private static boolean dropOne(List<String> names) {
    Optional<String> longest =
        names.stream()
            .filter(name -> names.size() > 1 && mayDrop(name, names))
            .max(Comparator.comparingInt(name -> packageOf(name).length()));
    longest.ifPresent(name -> names.set(names.indexOf(name), rest(name)));
    return longest.isPresent();
  }

  /** Where another name is of a type called alike, the last segment stays, and what differs. */
  private static boolean mayDrop(String name, List<String> names) {
    String rest = rest(name);
    boolean last = packageOf(rest).isEmpty();
    return hasPackage(name)
        && names.stream()
            .filter(other -> !other.equals(name) && type(other).equals(type(name)))
            .noneMatch(other -> last || ("." + typePath(other)).endsWith("." + typePath(rest)));
  }

  private static String typePath(String name) {
    return packageOf(name) + type(name);
  }

  /** The outermost type, or the last segment of a package. */
  private static String type(String name) {
    String plain = name.substring(packageOf(name).length());
    int end = plain.indexOf('.');
    return end < 0 ? plain : plain.substring(0, end);
  }

  private static boolean hasPackage(String name) {
    return !packageOf(name).isEmpty();
  }

  /** Segments without capital letters, but the last one of all. */
  private static String packageOf(String name) {
    int end = 0;
    int dot = name.indexOf('.');
    while (dot > 0 && Character.isLowerCase(name.charAt(end)) && isPlain(name, end, dot)) {
      end = dot + 1;
      dot = name.indexOf('.', end);
    }
    return name.substring(0, end);
  }

  private static boolean isPlain(String name, int from, int to) {
    return name.substring(from, to).chars().allMatch(Character::isJavaIdentifierPart);
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf('.') + 1);
  }

  private static String rest(String name) {
    return hasPackage(name) ? name.substring(name.indexOf('.') + 1) : name;
  }
}
