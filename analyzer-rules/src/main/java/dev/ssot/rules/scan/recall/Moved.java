package dev.ssot.rules.scan.recall;

import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.MemberSummary;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.source.Location;
import dev.ssot.model.source.Range;
import dev.ssot.rules.scan.SourceText;
import dev.ssot.rules.summary.Places;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an earlier run came to, where files say the same at other places.
 *
 * @param shifts by path
 */
record Moved(Map<String, Shift> shifts) {

  /** The evidence that names lines; what else a result says of places, it says as places. */
  private static final String LINES = "lines";

  /** Empty if it is not clear where something is now. */
  Optional<Answer> of(Answer answer, SourceText text) {
    Result result = answer.result();
    Map<String, List<String>> lines = new HashMap<>();
    Places places = new Places(path -> lines.computeIfAbsent(path, text::lines));
    return isClear(result)
        ? Optional.of(new Answer(of(result, places), answer.problems(), answer.holdsUntil()))
        : Optional.empty();
  }

  private boolean isClear(Result result) {
    Stream<Place> members =
        result.concepts().stream()
            .flatMap(concept -> concept.members().stream())
            .map(MemberSummary::place);
    return members.allMatch(this::isClear) && result.violations().stream().allMatch(this::isClear);
  }

  private boolean isClear(Violation violation) {
    boolean still = places(violation).allMatch(this::isStill);
    boolean namesLines = violation.evidence().stream().anyMatch(e -> e.name().equals(LINES));
    return still || (!namesLines && places(violation).allMatch(this::isClear));
  }

  private static Stream<Place> places(Violation violation) {
    return Stream.concat(Stream.of(violation.place()), violation.related().stream());
  }

  private boolean isStill(Place place) {
    Shift shift = shifts.get(place.path());
    return shift == null || shift.isStill();
  }

  private boolean isClear(Place place) {
    Shift shift = shifts.get(place.path());
    return shift == null || shift.of(place.range()) != null;
  }

  private Result of(Result result, Places places) {
    return new Result(
        result.toolVersion(),
        result.profile(),
        result.rules(),
        of(result.analysis()),
        result.concepts().stream().map(concept -> of(concept, places)).toList(),
        result.violations().stream().map(violation -> of(violation, places)).toList(),
        result.metrics(),
        result.verdict(),
        result.fixed(),
        result.passedOver());
  }

  private AnalysisSummary of(AnalysisSummary analysis) {
    int more = shifts.values().stream().mapToInt(Shift::lines).sum();
    return analysis.withLines(analysis.lines() + more);
  }

  private ConceptSummary of(ConceptSummary concept, Places places) {
    return concept.withMembers(
        concept.members().stream().map(member -> member.at(of(member.place(), places))).toList());
  }

  private Violation of(Violation violation, Places places) {
    return violation.at(
        of(violation.place(), places),
        violation.related().stream().map(place -> of(place, places)).toList());
  }

  private Place of(Place place, Places places) {
    Shift shift = shifts.get(place.path());
    Range range = shift == null ? null : shift.of(place.range());
    return range == null ? place : places.of(new Location(place.path(), range), place.message());
  }
}
