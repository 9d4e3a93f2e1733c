package dev.ssot.rules.gate.suppress;

import dev.ssot.model.facts.Allowance;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.source.Location;
import dev.ssot.model.source.Range;
import dev.ssot.rules.gate.suppress.Declarations.Declaration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads {@code // ssot:allow RULE reason [until=YYYY-MM-DD]}. Such a comment speaks of the
 * declaration that begins, or has its name, on its line or, if it has lines of its own, on the next
 * line of code; of that line only if no declaration does.
 */
record Comments(SourceUnit unit, Declarations declarations) {

  private static final Pattern UNTIL = Pattern.compile("\\buntil=(\\S*)");

  List<Suppression> suppressions() {
    return unit.facts().allowances().stream().map(this::suppression).toList();
  }

  private Suppression suppression(Allowance allowance) {
    int line = allowance.ownLine() ? next(allowance.line()) : allowance.line();
    Optional<Declaration> declaration =
        allowance.ownLine() ? named(allowance.line(), line) : declarations.on(line);
    Range range =
        declaration.map(Declaration::whole).orElse(new Range(line, 1, line, Integer.MAX_VALUE));
    Matcher until = UNTIL.matcher(allowance.reason());
    String day = until.find() ? until.group(1) : "";
    LocalDate date = date(day).orElse(null);
    return new Suppression(
        allowance.rule(),
        until.reset().replaceAll("").strip(),
        false,
        date,
        date == null ? day : "",
        unit.at(Range.onLine(allowance.line(), allowance.column(), 1)),
        declaration.map(Declaration::symbol).orElseGet(() -> around(line)),
        (place, symbol) -> isIn(place, range));
  }

  private boolean isIn(Location place, Range range) {
    return place.path().equals(unit.path())
        && range.startLine() <= place.range().startLine()
        && place.range().startLine() <= range.endLine();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Between the annotations and the name of a declaration, a comment speaks of that one. */
  private Optional<Declaration> named(int comment, int next) {
    return declarations
        .around(comment)
        .filter(declaration -> comment < declaration.name().startLine())
        .or(() -> declarations.on(next));
  }

  /** The first line of code behind a line. */
  private int next(int line) {
    return Stream.of(
            unit.facts().imports().stream().mapToInt(each -> each.range().startLine()),
            declarations.all().stream().mapToInt(each -> each.whole().startLine()),
            unit.facts().references().stream()
                .filter(reference -> reference.kind().isCode())
                .mapToInt(reference -> reference.line()))
        .flatMap(IntStream::boxed)
        .mapToInt(Integer::intValue)
        .filter(each -> each > line)
        .min()
        .orElse(line + 1);
  }

  private String around(int line) {
    return declarations.around(line).map(Declaration::symbol).orElse(file());
  }

  private String file() {
    String name = unit.path().substring(unit.path().lastIndexOf('/') + 1).replaceFirst("\\..*", "");
    String container = unit.facts().packageName();
    return container.isEmpty() ? name : container + "." + name;
  }
}
