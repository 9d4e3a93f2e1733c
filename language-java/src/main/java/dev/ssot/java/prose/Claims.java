package dev.ssot.java.prose;

import dev.ssot.model.facts.Documentation.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What prose claims about the declaration that it stands before. Precision counts: a sentence that
 * merely deals with legacy things, or with copies, claims nothing.
 *
 * @param deprecation the sentence that says legacy or deprecated, or ""
 */
record Claims(List<Mark> marks, String deprecation) {

  private static final Claims NONE = new Claims(List.of(), "");

  private static final String TYPE_KIND =
      "class|interface|enum|record|annotation|type|module|package";

  private static final String MEMBER_KIND =
      "method|function|constructor|field|constant|property|parameter|option|setting|api|version"
          + "|implementation|variant|factory|manager|service|client|adapter|wrapper|helper|bridge"
          + "|facade|shim|alias|name|entry point|accessor|component|code|path|one|flag|mode"
          + "|overload";

  private static final String KIND = "(?:" + TYPE_KIND + "|" + MEMBER_KIND + ")";

  /** A symbol, or the capitalised name of somebody or something: not "the given array". */
  private static final String NAMED =
      "(?:the (?-i:[A-Z\u0001])|(?-i:\u0001|(?:[a-z_]+\\.)*[A-Z])|https?:)";

  /** Says it outright, in whatever paragraph. */
  private static final Pattern LEGACY =
      Pattern.compile(
          "^(?:"
              + "(?:now )?(?:deprecated|legacy|obsolete)(?: (?:api|code))?"
              + "\\s*(?:[:.!,;(\\[—–]|-+\\s|$)"
              + "|(?:now )?(?:deprecated|obsolete) (?:since|as of|in favou?r|in \\d|from|and|because|due"
              + "|use|with no|after|by|please|for removal|without)\\b"
              + "|this (?:(?:[\\w-]+ )?"
              + KIND
              + " |[\\w-]+ )?(?:is|are|was|has been|have been) "
              + "(?:(?:now|also|considered|being|marked|as|officially|effectively|a|an|the|kept as"
              + "|retained as|considered to be) )*(?:deprecated|obsolete|legacy|superseded)\\b"
              + "(?! (?:if|when|unless|or))"
              + "|this (?:[\\w-]+ )?(?:is|are) (?:scheduled|slated) for removal\\b"
              + "|(?:it )?(?:has been |was |is |now )?(?:superseded|replaced) by "
              + NAMED
              + ")",
          Pattern.CASE_INSENSITIVE);

  /** The description of a type itself is "legacy something". */
  private static final Pattern LEGACY_TYPE = legacyThing(KIND);

  /** That of a member: what starts with "a deprecated type" tells of another thing. */
  private static final Pattern LEGACY_MEMBER = legacyThing("(?:" + MEMBER_KIND + ")");

  private static Pattern legacyThing(String kind) {
    return Pattern.compile(
        "^(?:a |an |the |this is (?:a |an |the )?)?(?:legacy|deprecated|obsolete) "
            + "(?:(?!is |are )[\\w-]+ ){0,2}?"
            + kind
            + "(?:$|[.,;:!]| (?:kept|retained|left|remaining|maintained|preserved|provided|used"
            + "|for|of|around|from|that|which|with|to be|until|scheduled|superseded|replaced"
            + "|still|only|use|do not|-|–|—)\\b)",
        Pattern.CASE_INSENSITIVE);
  }

  private static final Pattern CANONICAL =
      Pattern.compile(
          "(?<!\\b(?:from|to|in|with|of|by|against|through|via|not|than|as|see) (?:the |a |our |its )?)"
              + "\\bsingle source of truth\\b"
              + "|^(?:this (?:[\\w-]+ )?is )?(?:the )?(?:one )?canonical (?:[\\w-]+ ){0,2}?(?:implementation"
              + "|definition|version|source|entry point|place|home|manager|factory|registry"
              + "|service|client|api|module|copy|one|declaration)\\b"
              + "|\\bis (?:now )?the canonical (?:[\\w-]+ ){0,2}?(?:implementation|definition|version"
              + "|source|entry point|place|home|manager|factory|registry|service|client|api"
              + "|module|copy|one|declaration)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COPY =
      Pattern.compile(
          "(?:^|\\b(?:this|this \\w+|it) is )(?:an? |the )?"
              + "(?:(?:exact|verbatim|modified|slightly|simplified|stripped-down|local|partial"
              + "|private|adapted|trimmed|straight|direct|near|almost|plain|shaded|vendored)[-, ]+)*"
              + "(?:copy|fork|duplicate|clone) of "
              + NAMED
              + "|(?:^|\\b(?:partially|largely|mostly|heavily|originally|shamelessly) "
              + "|\\b(?:class|method|code|implementation|logic|algorithm|source|constants?)"
              + "(?: is| are| was| were| has been| have been)?(?: \\w+)? )"
              + "(?:copied|duplicated|forked|borrowed|taken|lifted)(?: \\w+){0,2}? from "
              + NAMED
              + "|(?:^|\\(|\\bthis (?:[\\w-]+ )?|\\bit |\\b(?:class|interface|enum|record|type|method"
              + "|constants?) (?:that )?)(?:mirrors?|mirroring|duplicates|replicates) (?:the )?\u0001",
          Pattern.CASE_INSENSITIVE);

  /**
   * Of a text as {@link MarkedText} writes it.
   *
   * @param ofType whether it stands before a type, not before a member of one
   */
  static Claims of(String marked, boolean ofType) {
    if (!ClaimWords.isIn(marked)) {
      return NONE;
    }
    List<String> sentences = Sentences.ofAll(marked);
    String deprecation = deprecation(sentences, ofType ? LEGACY_TYPE : LEGACY_MEMBER);
    List<Mark> marks = new ArrayList<>();
    if (!deprecation.isEmpty()) {
      marks.add(Mark.LEGACY);
    }
    if (sentences.stream().anyMatch(s -> CANONICAL.matcher(MarkedText.shown(s)).find())) {
      marks.add(Mark.CANONICAL);
    }
    if (sentences.stream().anyMatch(s -> COPY.matcher(s).find())) {
      marks.add(Mark.COPY);
    }
    return marks.isEmpty() ? NONE : new Claims(List.copyOf(marks), deprecation);
  }

  private static String deprecation(List<String> sentences, Pattern legacyThing) {
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      String shown = MarkedText.shown(sentence);
      if (LEGACY.matcher(sentence).find()
          || LEGACY.matcher(shown).find()
          || (i == 0 && legacyThing.matcher(shown).find())) {
        return shown;
      }
    }
    return "";
  }

  boolean isLegacy() {
    return marks.contains(Mark.LEGACY);
  }
}
