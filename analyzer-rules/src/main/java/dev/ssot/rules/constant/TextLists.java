package dev.ssot.rules.constant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Long lists of texts that are nearly the same: one of two that has missed a change. */
final class TextLists {

  /** Fewer texts than this may be the same by chance. */
  static final int LEAST_TEXTS = 8;

  /** The part of all texts of two lists that both have. */
  private static final double LEAST_PART = 0.75;

  /** A text in more lists than this leads nowhere. */
  private static final int COMMON = 12;

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private TextLists() {}

  /** The texts of a constant, each once. */
  static Set<String> texts(Constant constant) {
    Set<String> texts = new LinkedHashSet<>();
    Matcher matcher = TEXT.matcher(constant.field().value());
    while (matcher.find()) {
      texts.add(matcher.group(1));
    }
    return texts;
  }

  /** Pairs of constants that list nearly the same. */
  static List<List<Constant>> alike(List<Constant> constants) {
    List<Constant> lists = new ArrayList<>();
    List<Set<String>> texts = new ArrayList<>();
    Map<String, List<Integer>> having = new HashMap<>();
    for (Constant constant : constants) {
      Set<String> of = constant.isLong() ? texts(constant) : Set.of();
      if (of.size() >= LEAST_TEXTS) {
        of.forEach(text -> having.computeIfAbsent(text, t -> new ArrayList<>(1)).add(lists.size()));
        lists.add(constant);
        texts.add(of);
      }
    }
    Map<Long, Integer> shared = new TreeMap<>();
    for (List<Integer> in : having.values()) {
      if (in.size() <= COMMON) {
        count(in, shared);
      }
    }
    List<List<Constant>> alike = new ArrayList<>();
    shared.forEach(
        (pair, count) -> {
          int one = (int) (pair >>> 32);
          int other = pair.intValue();
          int all = texts.get(one).size() + texts.get(other).size() - count;
          if (count >= LEAST_PART * all && !lists.get(one).hasValueOf(lists.get(other))) {
            alike.add(List.of(lists.get(one), lists.get(other)));
          }
        });
    return alike;
  }

  private static void count(List<Integer> in, Map<Long, Integer> shared) {
    for (int i = 0; i < in.size(); i++) {
      for (int j = i + 1; j < in.size(); j++) {
        shared.merge(((long) in.get(i) << 32) | in.get(j), 1, Integer::sum);
      }
    }
  }
}
