package dev.ssot.reports;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.concept.PassedOver;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import java.util.List;

/** Sources and names that try to break what shows them. */
final class Hostile {

  private static final String CLEAR_SCREEN = "\u001B[2J\u001B[H";
  private static final String TURN_DIRECTION = "\u202E";

  private Hostile() {}

  static Result result() {
    List<Violation> violations =
        List.of(escapes(), tabs(), wide(), combining(), longLine(), manyLines(), unreadable());
    int count = violations.size();
    return new Result(
        "0.1.0",
        "strict",
        List.of(Samples.DUPLICATE),
        new AnalysisSummary(
            9,
            0,
            90,
            9,
            List.of(new AnalysisSummary.Skipped("src/A\n\u001B[31mB.java", 1, 1, "odd\r\nname"))),
        List.of(),
        violations,
        List.of(),
        new Verdict(false, "info", count, count, 0, 0, 0));
  }

  /** A concept whose names and reasons are hostile. */
  static ConceptSummary concept() {
    String evil = "evil" + CLEAR_SCREEN + ".Type";
    return new ConceptSummary(
        "evil" + CLEAR_SCREEN,
        "discovered",
        0.5,
        "No",
        List.of("because\nof: a line break"),
        evil,
        List.of(evil),
        evil,
        List.of(
            new ConceptSummary.MemberSummary(
                evil,
                "copy",
                0.5,
                List.of(new Signal("same-name", 0.5, "both are " + evil + TURN_DIRECTION)),
                Samples.at("src/" + evil + ".java", 1, "class Type", "Type", ""),
                false,
                false,
                List.of(evil),
                1,
                List.of(evil),
                List.of(evil))),
        List.of(
            new ConceptSummary.MatrixRow(
                "find" + CLEAR_SCREEN,
                true,
                "call-breaking",
                List.of(new ConceptSummary.Cell(evil, List.of("(String\u0007)"), 1)))),
        List.of(
            new ConceptSummary.ImportPaths(
                evil, List.of(new ConceptSummary.ImportPaths.Path(evil, "copy", 1)))),
        List.of(new ConceptSummary.Creation("factory", evil, 1, false)),
        List.of(
            new Exemption(
                "evil\u001B[2J.Type", "a \"quoted\" \\ reason\nwith a line break and 漢字 🚀")));
  }

  static PassedOver passedOver() {
    return new PassedOver(
        "evil" + CLEAR_SCREEN + ".Type",
        TURN_DIRECTION + ".Type",
        0.5,
        "a \"quoted\" \\ reason\nwith a line break and 漢字 🚀");
  }

  private static Violation escapes() {
    String source =
        "class " + CLEAR_SCREEN + "Evil" + TURN_DIRECTION + " { /* \u0007\u009B31m */ }";
    return violation(
        "Evil"
            + CLEAR_SCREEN
            + " has\na line break, a \ttab, and "
            + TURN_DIRECTION
            + " in its name",
        Samples.at("src/E\u001B]0;title\u0007vil\n.java", 7, source, "Evil", "here\u001B[0m"));
  }

  private static Violation tabs() {
    return violation(
        "Tabs move the caret",
        Samples.at("src/Tabs.java", 3, "\t\tint\tvalue\t= 1;\t// value", "value", "after tabs"));
  }

  private static Violation wide() {
    return violation(
        "漢字 and 🚀 take two columns each",
        Samples.at("src/漢字.java", 12, "  String 漢字🚀 = \"日本語\"; 型 値;", "型", "wide"));
  }

  private static Violation combining() {
    return violation(
        "Accents take no column",
        Samples.at(
            "src/Cafe\u0301.java",
            5,
            "  e\u0301te\u0301 = cafe\u0301();",
            "cafe\u0301",
            "cafe\u0301"));
  }

  private static Violation longLine() {
    String source = "int x = " + "1 + ".repeat(20_000) + "needle" + " + 1".repeat(20_000) + ";";
    return violation(
        "A line of 160,000 characters", Samples.at("src/Long.java", 1, source, "needle", ""));
  }

  private static Violation manyLines() {
    return violation(
        "A range of several lines",
        new Place(
            "src/Lines.java",
            new Range(9, 3, 11, 3),
            "",
            List.of("  void a() {", "    b();", "  }")));
  }

  private static Violation unreadable() {
    return violation(
        "The source could not be read",
        new Place("src/Gone.java", Range.onLine(1, 1, 4), "was here", List.of()));
  }

  private static Violation violation(String message, Place place) {
    return Samples.violation("duplicate-implementation", Severity.INFO, message, place, List.of());
  }
}
