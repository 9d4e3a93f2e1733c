package dev.ssot.reports.terminal;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.Creation;
import dev.ssot.model.result.ConceptSummary.ImportPaths;
import dev.ssot.model.result.ConceptSummary.MemberSummary;
import dev.ssot.model.result.Place;
import dev.ssot.reports.text.Sentences;
import java.io.IOException;
import java.util.Locale;

/** One concept with everything that is known about it. */
public final class ConceptView {

  private static final int LABEL = 11;

  private final Screen screen;
  private final ConceptSummary concept;

  private ConceptView(Screen screen, ConceptSummary concept) {
    this.screen = screen;
    this.concept = concept;
  }

  public static void draw(Screen screen, ConceptSummary concept) throws IOException {
    new ConceptView(screen, concept).draw();
  }

  static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  private void draw() throws IOException {
    Paint paint = screen.paint();
    screen.line(
        paint.bold(SafeText.of(concept.name()).toString())
            + "  "
            + concept.origin()
            + ", score "
            + score(concept.score()));
    screen.blank();
    identity();
    members();
    MatrixView.draw(screen, concept);
    importPaths();
    creations();
    exemptions();
  }

  private void identity() throws IOException {
    screen.labelled(LABEL, "canonical", concept.canonical());
    for (String reason : concept.reasons()) {
      screen.paragraph(Label.plain(" ".repeat(LABEL)), reason, LABEL, screen.paint()::dim);
    }
    if (!concept.contract().isEmpty() || !concept.contractMethods().isEmpty()) {
      screen.labelled(
          LABEL,
          "contract",
          (concept.contract().isEmpty() ? "declared methods" : concept.contract())
              + " ("
              + Sentences.counted(concept.contractMethods().size(), "method")
              + ")");
    }
    if (!concept.factory().isEmpty()) {
      screen.labelled(LABEL, "factory", concept.factory());
    }
    screen.blank();
  }

  private void members() throws IOException {
    heading("members");
    for (int i = 0; i < concept.members().size(); i++) {
      member(Letters.of(i), concept.members().get(i));
    }
    screen.blank();
  }

  private void member(String letter, MemberSummary member) throws IOException {
    Paint paint = screen.paint();
    screen.paragraph(
        new Label("  " + paint.bold(letter) + "  ", letter.length() + 4),
        member.kind() + " " + score(member.score()) + "  " + member.symbol(),
        9);
    indented(where(member.place()), paint);
    indented(standing(member), paint);
    for (Signal signal : member.signals()) {
      String weight = String.format(Locale.ROOT, "%+.2f", signal.weight());
      indented(weight + " " + signal.name() + ": " + signal.explanation(), paint);
    }
    if (!member.missing().isEmpty()) {
      indented("lacks " + String.join(", ", member.missing()), paint);
    }
    for (String incorrect : member.incorrect()) {
      indented("incorrect: " + incorrect, paint);
    }
  }

  private static String standing(MemberSummary member) {
    return Sentences.counted(member.methods(), "method")
        + ", used in "
        + Sentences.counted(member.usingFiles(), "file")
        + (member.legacy() ? ", legacy" : "")
        + (member.test() ? ", test code" : "");
  }

  private void importPaths() throws IOException {
    if (concept.importPaths().isEmpty()) {
      return;
    }
    heading("import paths");
    for (ImportPaths paths : concept.importPaths()) {
      screen.paragraph(Label.plain("  "), paths.symbol(), 4);
      for (ImportPaths.Path path : paths.paths()) {
        String uses = Sentences.counted(path.uses(), "use");
        screen.paragraph(
            Label.plain("    "), path.path() + " (" + path.kind() + ", " + uses + ")", 6);
      }
    }
    screen.blank();
  }

  private void creations() throws IOException {
    if (concept.creations().isEmpty()) {
      return;
    }
    heading("ways to create it");
    for (Creation creation : concept.creations()) {
      String text =
          creation.kind()
              + "  "
              + creation.symbol()
              + " ("
              + Sentences.counted(creation.uses(), "use");
      screen.paragraph(Label.plain("  "), text + (creation.canonical() ? ", canonical)" : ")"), 4);
    }
    screen.blank();
  }

  private void exemptions() throws IOException {
    if (concept.exemptions().isEmpty()) {
      return;
    }
    heading("not members");
    for (Exemption exemption : concept.exemptions()) {
      screen.paragraph(Label.plain("  "), exemption.symbol() + ": " + exemption.reason(), 4);
    }
    screen.blank();
  }

  private static String where(Place place) {
    return place.path() + ":" + place.range().startLine() + ":" + place.range().startColumn();
  }

  private void indented(String text, Paint paint) throws IOException {
    screen.paragraph(Label.plain("       "), text, 9, paint::dim);
  }

  private void heading(String text) throws IOException {
    screen.line(screen.paint().bold(text));
  }
}
