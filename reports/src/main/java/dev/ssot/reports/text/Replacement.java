package dev.ssot.reports.text;

import dev.ssot.model.result.Place;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.source.Range;
import java.util.Optional;

/**
 * A fix that is one text in the place of another: a qualified name that stands alone, such as that
 * of an import, for another with the same simple name.
 *
 * @param range what to replace
 */
public record Replacement(Range range, String text) {

  /** The replacement that mends a violation, if it takes no more. */
  public static Optional<Replacement> of(Violation violation) {
    Finding.Fix fix = violation.fix();
    Place place = violation.place();
    return fix != null
            && fix.from().contains(".")
            && !fix.from().equals(fix.to())
            && simple(fix.from()).equals(simple(fix.to()))
            && fix.from().equals(textAt(place))
        ? Optional.of(new Replacement(place.range(), fix.to()))
        : Optional.empty();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String textAt(Place place) {
    Range range = place.range();
    if (range.startLine() != range.endLine() || place.source().isEmpty()) {
      return "";
    }
    String line = place.source().get(0);
    return range.endColumn() > line.length()
        ? ""
        : line.substring(range.startColumn() - 1, range.endColumn());
  }
}
