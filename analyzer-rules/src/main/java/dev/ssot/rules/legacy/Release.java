package dev.ssot.rules.legacy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version of a release.
 *
 * @param numbers without trailing zeros
 * @param text as written
 */
record Release(List<Integer> numbers, String text) {

  private static final String NUMBER = "v?(\\d{1,3}(?:\\.(?:\\d{1,4}|x))*)";

  /** A version and nothing but a version, perhaps with the name of the product before it. */
  private static final Pattern WHOLE =
      Pattern.compile("(?:[A-Za-z][\\w-]*\\s+)?" + NUMBER + "(?:[.-](?:RELEASE|Final|GA|0))?");

  /** A day, which old documentation states in the place of a version. */
  private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d");

  /** What is to go when: {@code will be removed in 4.0}, {@code for removal in version 7}. */
  private static final Pattern REMOVAL =
      Pattern.compile(
          "\\b(?:remov(?:ed|al|e)|deleted|dropped|go(?:es)? away)\\b(?:\\s+\\w+){0,2}?\\s+"
              + "(?:in|with|by|for|as of)\\s+(?:the\\s+)?(?:[Vv]ersion\\s+|[Rr]elease\\s+)?"
              + "(?:[A-Z][\\w-]*(?:\\s+[A-Z][\\w-]*)?\\s+)?"
              + NUMBER
              + "(?![\\w%])");

  /** The version that a text consists of. */
  static Optional<Release> of(String text) {
    Matcher matcher = WHOLE.matcher(text.strip());
    return matcher.matches() && !DAY.matcher(matcher.group(1)).matches()
        ? Optional.of(parsed(matcher.group(1)))
        : Optional.empty();
  }

  /** The version in which something is to be removed, as its documentation says. */
  static Optional<Release> ofRemoval(String sentence) {
    Matcher matcher = REMOVAL.matcher(sentence);
    return matcher.find() ? Optional.of(parsed(matcher.group(1))) : Optional.empty();
  }

  private static Release parsed(String text) {
    List<Integer> numbers =
        Stream.of(text.split("\\.", -1))
            .filter(part -> !part.equals("x"))
            .map(Integer::valueOf)
            .toList();
    int length = numbers.size();
    while (length > 1 && numbers.get(length - 1) == 0) {
      length--;
    }
    return new Release(List.copyOf(numbers.subList(0, length)), text);
  }

  boolean isNewerThan(Release other) {
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int order = Integer.compare(part(i), other.part(i));
      if (order != 0) {
        return order > 0;
      }
    }
    return false;
  }

  private int part(int i) {
    return i < numbers.size() ? numbers.get(i) : 0;
  }
}
