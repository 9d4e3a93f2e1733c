package dev.ssot.java.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the symbol that documentation says to use instead. */
final class Replacement {

  private static final String SYMBOL =
      "(?:\u0001([^\u0001-\u0003]+)\u0003[^\u0002]*\u0002"
          + "|((?-i:(?:[a-z_]\\w*\\.)*[A-Z][\\w$]*(?:[.#][\\w$]+)*|#?[a-z]\\w*(?=\\())"
          + "(?:\\([\\w\\s,.<>\\[\\]]*\\))?(?![\\w-])))";

  private static final String ARTICLES =
      "(?:the |a |an |new |either |static |method |class |constructor |interface |instead,? |:\\s*)*";

  private static final Pattern ADVICE =
      Pattern.compile(
          "(?:\\buse|\\busing|\\bprefer|\\breplaced (?:by|with)|\\bin favou?r of|\\bsuperseded by"
              + "|\\b(?:migrate|moved?|switch|renamed|delegates?) to|\\bsee(?: also)?"
              + "|\\breplacement(?: is)?|\\bcall)[:,]? "
              + ARTICLES
              + SYMBOL
              + "(?<instead>,? instead)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLAIN_ADVICE =
      Pattern.compile(
          "^(?:please |always )?(?:use|prefer) " + ARTICLES + SYMBOL + "(?<instead>,? instead)",
          Pattern.CASE_INSENSITIVE);

  private Replacement() {}

  /**
   * Of texts as {@link MarkedText} writes them.
   *
   * @param tag the text of the tag that deprecates, or ""
   * @param description the prose, believed only if it deprecates too or says "instead"
   */
  static String of(String tag, String description, Claims claims) {
    String fromTag = find(ADVICE, tag);
    if (!fromTag.isEmpty()) {
      return fromTag;
    }
    if (!tag.isEmpty() && tag.charAt(0) == MarkedText.OPEN) {
      return tag.substring(1, tag.indexOf(MarkedText.LABEL));
    }
    List<String> sentences = Sentences.ofAll(description);
    Pattern pattern = claims.isLegacy() || !tag.isEmpty() ? ADVICE : PLAIN_ADVICE;
    return sentences.stream()
        .map(sentence -> find(pattern, sentence))
        .filter(symbol -> !symbol.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String linked = matcher.group(1);
      String bare = matcher.group(2);
      if (linked != null ? isSymbol(linked) : isSymbol(bare) && isCertain(matcher, bare)) {
        return (linked == null ? bare : linked).replaceAll("\\s+|<[^(#]*>", "");
      }
    }
    return "";
  }

  private static boolean isSymbol(String text) {
    return !text.contains(" ") || text.indexOf('(') > 0;
  }

  /** A capitalised word may be any name; one with a hump, a dot or a parenthesis is a symbol. */
  private static boolean isCertain(Matcher matcher, String bare) {
    return matcher.group("instead") != null || bare.matches(".*[.#(].*|[A-Z]+[a-z0-9]+[A-Z].*");
  }
}
