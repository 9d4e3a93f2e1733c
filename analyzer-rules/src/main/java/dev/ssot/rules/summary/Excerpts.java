package dev.ssot.rules.summary;

import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Excerpt;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The source that a reader of a result wants beside it: whole declarations of what competes or is
 * there twice, and the lines around every other place. A file that is no longer as the result has
 * it is left out.
 *
 * @param excerpts by path and line
 * @param omitted how many files were left out, because they have changed or for want of room
 */
public record Excerpts(List<Excerpt> excerpts, int omitted) {

  private static final int LINES_AROUND = 2;
  private static final int LINES_OF_A_DECLARATION = 400;
  private static final int RELATED_PLACES = 12;
  private static final int LONGEST_LINE = 1_000;

  /** Characters of all excerpts together. */
  private static final int MOST_CHARACTERS = 6_000_000;

  /**
   * The excerpts for a result.
   *
   * @param lines the lines of a file by its path; none if it cannot be read
   */
  public static Excerpts of(Result result, Function<String, List<String>> lines) {
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    for (ConceptSummary concept : result.concepts()) {
      concept.members().forEach(member -> want(wanted, member.place(), LINES_OF_A_DECLARATION));
    }
    for (Violation violation : result.violations()) {
      int after = isDuplicate(violation) ? LINES_OF_A_DECLARATION : LINES_AROUND;
      want(wanted, violation.place(), after);
      violation.related().stream()
          .limit(RELATED_PLACES)
          .forEach(related -> want(wanted, related, after));
    }
    return cut(wanted, lines);
  }

  private static boolean isDuplicate(Violation violation) {
    return violation.rule().startsWith("duplicate-")
        || violation.rule().equals("multiple-import-paths");
  }

  private static void want(Map<String, Wanted> wanted, Place place, int after) {
    wanted.computeIfAbsent(place.path(), path -> new Wanted()).add(place, after);
  }

  private static Excerpts cut(
      Map<String, Wanted> wanted, Function<String, List<String>> linesOfPath) {
    List<Excerpt> excerpts = new ArrayList<>();
    int room = MOST_CHARACTERS;
    int omitted = 0;
    for (Map.Entry<String, Wanted> each : wanted.entrySet()) {
      List<Excerpt> cut = each.getValue().cut(each.getKey(), linesOfPath.apply(each.getKey()));
      int size = cut.stream().flatMap(part -> part.lines().stream()).mapToInt(String::length).sum();
      if (cut.isEmpty() || size > room) {
        omitted++;
      } else {
        excerpts.addAll(cut);
        room -= size;
      }
    }
    excerpts.sort(Comparator.comparing(Excerpt::path).thenComparing(Excerpt::from));
    return new Excerpts(List.copyOf(excerpts), omitted);
  }

  /** What is wanted of one file. */
  private static final class Wanted {

    private final List<Place> places = new ArrayList<>();
    private final BitSet numbers = new BitSet();

    void add(Place place, int after) {
      places.add(place);
      int start = place.range().startLine();
      numbers.set(Math.max(start - LINES_AROUND, 1), place.range().endLine() + after + 1);
    }

    List<Excerpt> cut(String path, List<String> lines) {
      if (!places.stream().allMatch(place -> isAsRecorded(place, lines))) {
        return List.of();
      }
      List<Excerpt> parts = new ArrayList<>();
      for (int from = numbers.nextSetBit(1); from >= 1 && from <= lines.size(); ) {
        int end = Math.min(numbers.nextClearBit(from), lines.size() + 1);
        parts.add(
            new Excerpt(
                path,
                from,
                lines.subList(from - 1, end - 1).stream().map(Wanted::shortened).toList()));
        from = numbers.nextSetBit(end);
      }
      return parts;
    }

    private static boolean isAsRecorded(Place place, List<String> lines) {
      int start = place.range().startLine();
      return start >= 1
          && start <= lines.size()
          && (place.source().isEmpty() || place.source().get(0).equals(lines.get(start - 1)));
    }

    private static String shortened(String line) {
      return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }
  }
}
