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

  private static final Pattern HINT =
      Pattern.compile(
          "legacy|deprecat|obsolete|superseded|replaced by|canonical|source of truth|cop(?:y|ied)"
              + "|mirror|duplicat|replicat|fork|borrowed|taken|lifted",
          Pattern.CASE_INSENSITIVE);

  private static final String KIND =
      "(?:class|interface|enum|record|annotation|type|method|function|constructor|field|constant"
          + "|property|parameter|option|setting|api|module|package|version|implementation|variant"
          + "|factory|manager|service|client|adapter|wrapper|helper|bridge|facade|shim|alias|name"
          + "|entry point|accessor|component|code|path|one|flag|mode|constants|methods|overload)";

  private static final Pattern LEGACY =
      Pattern.compile(
          "^(?:"
              + "(?:now )?(?:deprecated|legacy|obsolete)(?: (?:api|code))?\\s*(?:[:.!,;(\\[—–]|-+\\s|$)"
              + "|(?:now )?(?:deprecated|obsolete) (?:since|as of|in favou?r|in \\d|from|and|because|due"
              + "|use|with no|after|by|please|for removal|without)\\b"
              + "|(?:this|the) (?:[\\w-]+ ){0,3}?(?:is|are|was|has been|have been) "
              + "(?:(?:now|also|considered|being|marked|as|officially|effectively|a|an|the|kept as"
              + "|retained as|considered to be) )*(?:deprecated|obsolete|legacy|superseded)\\b"
              + "(?! (?:if|when|unless|or))"
              + "|this (?:[\\w-]+ )?(?:is|are) (?:scheduled|slated) for removal\\b"
              + "|(?:it )?(?:has been |was |is |now )?(?:superseded|replaced) by\\b"
              + "|(?:a |an |the |this is (?:a |an |the )?)?(?:legacy|deprecated|obsolete) "
              + "(?:[\\w-]+ ){0,2}?"
              + KIND
              + "(?:$|[.,;:!]| (?:kept|retained|left|remaining|maintained|preserved|provided|used"
              + "|for|of|around|from|that|which|with|to be|until|scheduled|superseded|replaced"
              + "|still|only|use|do not|-|–|—)\\b)"
              + ")",
          Pattern.CASE_INSENSITIVE);

  /** How a paragraph begins that is about nothing else. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:now )?(?:(?:deprecated|legacy|obsolete)\\s*[:–—]"
              + "|(?:deprecated|obsolete) (?:since|as of|in favou?r of)\\b)",
          Pattern.CASE_INSENSITIVE);

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

  /** A symbol, or the capitalised name of somebody or something: not "the given array". */
  private static final String NAMED =
      "(?:the (?-i:[A-Z\u0001])|(?-i:\u0001|(?:[a-z_]+\\.)*[A-Z])|https?:)";

  private static final Pattern COPY =
      Pattern.compile(
          "(?:^|\\b(?:this|this \\w+|it) is )(?:an? |the )?"
              + "(?:(?:exact|verbatim|modified|slightly|simplified|stripped-down|local|partial"
              + "|private|adapted|trimmed|straight|direct|near|almost|plain|shaded|vendored)[-, ]+)*"
              + "(?:copy|fork|duplicate|clone) of "
              + NAMED
              + "|(?:^|\\b(?:this|class|method|code|implementation|logic|algorithm|partially|largely"
              + "|mostly|heavily|originally|directly|is|was|were|been|shamelessly)\\s+)"
              + "(?:copied|duplicated|forked|borrowed|taken|lifted)(?: \\w+){0,2}? from "
              + NAMED
              + "|\\b(?:mirrors|mirroring|duplicates|replicates) (?:the )?\u0001",
          Pattern.CASE_INSENSITIVE);

  /** Of a text as {@link MarkedText} writes it. */
  static Claims of(String marked) {
    if (!HINT.matcher(marked).find()) {
      return NONE;
    }
    List<Mark> marks = new ArrayList<>();
    String deprecation = "";
    for (String sentence : Sentences.of(marked)) {
      String shown = MarkedText.shown(sentence);
      if (LEGACY.matcher(shown).find() && !marks.contains(Mark.LEGACY)) {
        marks.add(Mark.LEGACY);
        deprecation = shown;
      }
      if (CANONICAL.matcher(shown).find() && !marks.contains(Mark.CANONICAL)) {
        marks.add(Mark.CANONICAL);
      }
    }
    if (!marks.contains(Mark.LEGACY)) {
      deprecation = labelled(marked);
      if (!deprecation.isEmpty()) {
        marks.add(Mark.LEGACY);
      }
    }
    if (isCopy(marked)) {
      marks.add(Mark.COPY);
    }
    return marks.isEmpty() ? NONE : new Claims(List.copyOf(marks), deprecation);
  }

  /** The sentence that opens a later paragraph with the label of something legacy, or "". */
  private static String labelled(String marked) {
    return marked
        .lines()
        .skip(1)
        .flatMap(paragraph -> Sentences.of(paragraph).stream().limit(1))
        .map(MarkedText::shown)
        .filter(sentence -> LABEL.matcher(sentence).find())
        .findFirst()
        .orElse("");
  }

  /** Any paragraph may say where the code comes from. */
  private static boolean isCopy(String marked) {
    return marked
        .lines()
        .flatMap(paragraph -> Sentences.of(paragraph).stream())
        .anyMatch(sentence -> COPY.matcher(sentence).find());
  }

  boolean isLegacy() {
    return marks.contains(Mark.LEGACY);
  }
}
