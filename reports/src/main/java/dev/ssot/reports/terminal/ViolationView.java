package dev.ssot.reports.terminal;

import dev.ssot.model.result.Place;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Finding;
import dev.ssot.reports.terminal.CodeFrame.Mark;
import dev.ssot.reports.text.Sentences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One violation: the message, the code it is about, and what to do. */
public final class ViolationView {

  private static final int MOST_RELATED = 6;
  private static final int MOST_EVIDENCE = 4;
  private static final int MOST_ALIKE = 5;

  private final Screen screen;
  private final Violation violation;
  private final List<Violation> alike;
  private final boolean whole;
  private final int gutter;

  private ViolationView(Screen screen, Violation violation, List<Violation> alike, boolean whole) {
    this.screen = screen;
    this.violation = violation;
    this.alike = alike;
    this.whole = whole;
    this.gutter =
        Stream.concat(Stream.of(violation.place()), related().stream())
            .mapToInt(place -> String.valueOf(place.range().startLine()).length())
            .max()
            .orElse(1);
  }

  /** Draws the most important of a violation, and where others say the same. */
  static void draw(Screen screen, Violation violation, List<Violation> alike) throws IOException {
    new ViolationView(screen, violation, alike, false).draw();
  }

  /** Draws a violation with all of its related places and all evidence. */
  public static void drawAll(Screen screen, Violation violation) throws IOException {
    new ViolationView(screen, violation, List.of(), true).draw();
  }

  private void draw() throws IOException {
    headline();
    List<List<Mark>> files = marksByFile();
    for (int i = 0; i < files.size(); i++) {
      file(i == 0 ? "--> " : "::: ", files.get(i));
    }
    notes();
    screen.blank();
  }

  private void headline() throws IOException {
    String weight = violation.severity().label() + "[" + violation.rule() + "]";
    String label = screen.paint().severity(violation.severity(), weight) + screen.paint().bold(":");
    screen.paragraph(
        new Label(label + " ", SafeText.width(weight) + 2),
        violation.message(),
        4,
        screen.paint()::bold);
  }

  private void file(String arrow, List<Mark> marks) throws IOException {
    List<Mark> readable = marks.stream().filter(mark -> !mark.place().source().isEmpty()).toList();
    if (readable.isEmpty()) {
      for (Mark mark : marks) {
        locator(arrow, mark.place(), mark.place().message());
      }
      return;
    }
    CodeFrame frame = new CodeFrame(screen, gutter);
    locator(arrow, marks.get(0).place(), "");
    frame.draw(readable.stream().sorted(Comparator.comparing(m -> m.place().range())).toList());
    frame.bar();
  }

  private void locator(String arrow, Place place, String message) throws IOException {
    String where =
        SafeText.of(place.path())
            + ":"
            + place.range().startLine()
            + ":"
            + place.range().startColumn();
    String text = message.isEmpty() ? where : where + "  " + SafeText.of(message);
    screen.line(screen.paint().frame(" ".repeat(gutter) + arrow) + text);
  }

  private void notes() throws IOException {
    if (hidden() > 0) {
      note("note", "and " + Sentences.counted(hidden(), "more place"), false);
    }
    if (!alike.isEmpty()) {
      note("also", others(), false);
    }
    if (!evidence().isEmpty()) {
      note("note", evidence(), true);
    }
    if (!violation.justification().isEmpty()) {
      note(violation.status().label(), violation.justification(), true);
    }
    if (!violation.help().isEmpty()) {
      note("help", violation.help(), false);
    }
    note("key", violation.shortKey(), true);
  }

  private void note(String name, String text, boolean dim) throws IOException {
    Paint paint = screen.paint();
    String lead = " ".repeat(gutter + 1);
    String start = lead + paint.frame("=") + " ";
    String label = dim ? paint.dim(name + ":") : paint.bold(name + ":");
    int width = gutter + 3 + name.length() + 2;
    screen.paragraph(
        new Label(start + label + " ", width), text, width, part -> dim ? paint.dim(part) : part);
  }

  private String evidence() {
    return violation.evidence().stream()
        .filter(each -> whole || !isSaid(each))
        .limit(whole ? Integer.MAX_VALUE : MOST_EVIDENCE)
        .map(each -> each.name() + ": " + each.value())
        .collect(Collectors.joining("; "));
  }

  /** Whether a reader has seen it already in the message, in the help or at a place. */
  private boolean isSaid(Finding.Evidence evidence) {
    String name = evidence.value().replace('#', '.');
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      return false;
    }
    return Stream.concat(
            Stream.of(violation.message(), violation.help()),
            violation.related().stream().map(Place::message))
        .anyMatch(text -> text.contains(name));
  }

  private String others() {
    String places =
        alike.stream()
            .limit(MOST_ALIKE)
            .map(each -> each.place().path() + ":" + each.place().range().startLine())
            .collect(Collectors.joining(", "));
    int more = alike.size() - MOST_ALIKE;
    return Sentences.counted(alike.size(), "more place")
        + ": "
        + places
        + (more > 0 ? " and " + Sentences.count(more) + " more" : "");
  }

  /** The related places that are shown; what is said of the place itself stands there. */
  private List<Place> related() {
    return violation.related().stream()
        .filter(place -> !isAt(violation.place(), place))
        .limit(whole ? Integer.MAX_VALUE : MOST_RELATED)
        .toList();
  }

  /** The place of the violation, with everything that is said of it. */
  private Place place() {
    Place place = violation.place();
    String message =
        Stream.concat(
                Stream.of(place), violation.related().stream().filter(each -> isAt(place, each)))
            .map(Place::message)
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return new Place(place.path(), place.range(), message, place.source());
  }

  private static boolean isAt(Place place, Place other) {
    return place.path().equals(other.path()) && place.range().equals(other.range());
  }

  private int hidden() {
    long others =
        violation.related().stream().filter(each -> !isAt(violation.place(), each)).count();
    return (int) others - related().size();
  }

  private List<List<Mark>> marksByFile() {
    Map<String, List<Mark>> byFile = new LinkedHashMap<>();
    Mark primary =
        new Mark(place(), '^', text -> screen.paint().severity(violation.severity(), text));
    byFile.computeIfAbsent(violation.place().path(), path -> new ArrayList<>()).add(primary);
    for (Place place : related()) {
      byFile
          .computeIfAbsent(place.path(), path -> new ArrayList<>())
          .add(new Mark(place, '-', screen.paint()::frame));
    }
    return List.copyOf(byFile.values());
  }
}
