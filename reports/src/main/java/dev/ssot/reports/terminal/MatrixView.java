package dev.ssot.reports.terminal;

import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.Cell;
import dev.ssot.model.result.ConceptSummary.MatrixRow;
import dev.ssot.reports.text.Sentences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods of a concept against its members. Members with the same signatures have the same
 * number; 1 is what the first member that has the method offers, and all others are marked.
 */
final class MatrixView {

  private static final String MARK = "!";

  private final Screen screen;
  private final ConceptSummary concept;

  private MatrixView(Screen screen, ConceptSummary concept) {
    this.screen = screen;
    this.concept = concept;
  }

  static void draw(Screen screen, ConceptSummary concept) throws IOException {
    if (!concept.matrix().isEmpty()) {
      new MatrixView(screen, concept).draw();
    }
  }

  private void draw() throws IOException {
    screen.line(screen.paint().bold("methods"));
    screen.paragraph(
        Label.plain("  "),
        "the same number, the same signatures; ! differs, nothing: missing, * required",
        2,
        screen.paint()::dim);
    int members = concept.members().size();
    for (int from = 0; from < members; from += perTable()) {
      for (String line : table(from, Math.min(members, from + perTable())).lines()) {
        screen.line("  " + line);
      }
      screen.blank();
    }
    List<MatrixRow> divergent =
        concept.matrix().stream().filter(row -> variants(row).size() > 1).toList();
    for (MatrixRow row : divergent) {
      variants(row, variants(row));
    }
    if (!divergent.isEmpty()) {
      screen.blank();
    }
  }

  /** How many members fit beside each other. */
  private int perTable() {
    int withNone = table(0, 0).width();
    int each = table(0, 1).width() - withNone;
    return Math.max(1, (screen.width() - 2 - withNone) / each);
  }

  private TextTable table(int from, int to) {
    TextTable table = new TextTable();
    List<TextTable.Cell> head = new ArrayList<>(List.of(TextTable.Cell.plain("")));
    for (int i = from; i < to; i++) {
      head.add(TextTable.Cell.of(Letters.of(i) + " ", screen.paint()::bold));
    }
    table.row(head);
    concept.matrix().forEach(row -> table.row(cells(row, from, to)));
    table.left(to - from + 1);
    return table;
  }

  private List<TextTable.Cell> cells(MatrixRow row, int from, int to) {
    List<List<String>> variants = variants(row);
    List<TextTable.Cell> cells = new ArrayList<>();
    cells.add(TextTable.Cell.plain(row.method() + (row.required() ? " *" : "")));
    for (Cell cell : row.cells().subList(from, to)) {
      cells.add(cell(variants.indexOf(cell.signatures()) + 1, row));
    }
    boolean divergent = row.isDivergent();
    cells.add(
        divergent
            ? TextTable.Cell.of(row.divergence(), text -> paint(row, text))
            : TextTable.Cell.plain(""));
    return cells;
  }

  private TextTable.Cell cell(int variant, MatrixRow row) {
    return switch (variant) {
      case 0 -> TextTable.Cell.plain("");
      case 1 -> TextTable.Cell.plain("1 ");
      default -> TextTable.Cell.of(variant + MARK, text -> paint(row, text));
    };
  }

  private String paint(MatrixRow row, String text) {
    return row.divergence().equals("call-breaking")
        ? screen.paint().bad(text)
        : screen.paint().warn(text);
  }

  private void variants(MatrixRow row, List<List<String>> variants) throws IOException {
    String name = SafeText.of(row.method()).toString();
    Label label = new Label("  " + screen.paint().bold(name), 2 + SafeText.width(name));
    screen.paragraph(label, "", 2);
    Map<Integer, List<String>> members = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      int variant = variants.indexOf(row.cells().get(i).signatures()) + 1;
      members.computeIfAbsent(variant, v -> new ArrayList<>()).add(Letters.of(i));
    }
    for (int i = 0; i < variants.size(); i++) {
      int number = i + 1;
      int callers =
          row.cells().stream()
              .filter(cell -> variants.indexOf(cell.signatures()) + 1 == number)
              .mapToInt(Cell::callers)
              .sum();
      String who = String.join(" ", members.getOrDefault(number, List.of()));
      screen.paragraph(
          Label.plain("    " + number + "  "),
          String.join("; ", variants.get(i))
              + "  ["
              + who
              + ", "
              + Sentences.counted(callers, "call")
              + "]",
          7);
    }
  }

  /** The different sets of signatures of a row, in the order of the members. */
  private static List<List<String>> variants(MatrixRow row) {
    return row.cells().stream()
        .map(Cell::signatures)
        .filter(signatures -> !signatures.isEmpty())
        .distinct()
        .toList();
  }
}
