package dev.ssot.reports.terminal;

import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.reports.text.Sentences;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** What stands below the violations: what there is of each rule, what was read, the verdict. */
public final class Summary {

  private static final int MOST = 5;
  private static final int LABEL = 10;

  private final Screen screen;
  private final Result result;

  private Summary(Screen screen, Result result) {
    this.screen = screen;
    this.result = result;
  }

  public static void draw(Screen screen, Result result) throws IOException {
    Summary summary = new Summary(screen, result);
    RuleTable.draw(screen, result);
    summary.concepts();
    summary.analysis();
    summary.verdict();
    summary.next();
  }

  private void concepts() throws IOException {
    List<ConceptSummary> concepts = result.concepts();
    if (concepts.isEmpty()) {
      return;
    }
    String first =
        concepts.stream()
            .limit(MOST)
            .map(
                concept ->
                    concept.name()
                        + " ("
                        + Sentences.counted(concept.members().size(), "member")
                        + ")")
            .collect(Collectors.joining(", "));
    int more = concepts.size() - MOST;
    screen.labelled(LABEL, "concepts", more > 0 ? first + " and " + more + " more" : first);
  }

  private void analysis() throws IOException {
    AnalysisSummary analysis = result.analysis();
    screen.labelled(
        LABEL,
        "analysed",
        Sentences.counted(analysis.files(), "file")
            + " ("
            + Sentences.counted(analysis.testFiles(), "test")
            + "), "
            + Sentences.counted(analysis.lines(), "line")
            + ", "
            + Sentences.counted(analysis.types(), "type")
            + ", "
            + Sentences.counted(result.rules().size(), "rule"));
    if (!analysis.complete()) {
      skipped(analysis.skipped());
    }
  }

  private void skipped(List<Skipped> skipped) throws IOException {
    screen.labelled(
        LABEL, "skipped", Sentences.counted(skipped.size(), "file") + " that could not be read:");
    for (Skipped each : skipped.subList(0, Math.min(MOST, skipped.size()))) {
      Label indent = Label.plain(" ".repeat(LABEL));
      screen.paragraph(indent, each.place() + ": " + each.reason(), LABEL + 2);
    }
    if (skipped.size() > MOST) {
      screen.line(" ".repeat(LABEL) + "and " + (skipped.size() - MOST) + " more");
    }
  }

  /** For whoever sees a tree for the first time: where to go on. */
  private void next() throws IOException {
    Verdict verdict = result.verdict();
    if (verdict.passed() || verdict.baselined() > 0) {
      return;
    }
    String key =
        result.violations().stream()
            .filter(Violation::isNew)
            .findFirst()
            .map(Violation::shortKey)
            .orElse("");
    screen.blank();
    screen.labelled(LABEL, "next", "ssot explain " + key + " says all about one of them");
    screen.labelled(
        LABEL, "", "ssot baseline create accepts what is there: then only new ones fail");
  }

  private void verdict() throws IOException {
    Verdict verdict = result.verdict();
    screen.blank();
    Paint paint = screen.paint();
    String word = Sentences.word(verdict);
    String painted = verdict.passed() ? paint.good(word) : paint.bad(word);
    screen.paragraph(
        new Label(painted + paint.bold(":") + " ", word.length() + 2),
        Sentences.verdict(verdict),
        word.length() + 2);
    if (!result.analysis().complete()) {
      String label = "incomplete";
      screen.paragraph(
          new Label(paint.bad(label) + paint.bold(":") + " ", label.length() + 2),
          "what could not be read was not judged",
          label.length() + 2);
    }
  }
}
