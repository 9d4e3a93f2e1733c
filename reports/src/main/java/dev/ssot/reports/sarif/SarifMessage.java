package dev.ssot.reports.sarif;

import dev.ssot.model.result.Place;
import dev.ssot.model.result.Violation;
import dev.ssot.reports.text.Sentences;
import java.util.List;

/** The text of a result: what is wrong, links to the other places, and what to do. */
final class SarifMessage {

  private static final int MOST_LINKS = 8;

  private SarifMessage() {}

  static String of(Violation violation) {
    StringBuilder text = new StringBuilder(literal(violation.message())).append('.');
    List<Place> related = violation.related();
    if (!related.isEmpty()) {
      text.append(" See ").append(links(related)).append('.');
    }
    if (!violation.help().isEmpty()) {
      text.append(' ').append(literal(Sentences.capital(violation.help()))).append('.');
    }
    return text.toString();
  }

  private static String links(List<Place> related) {
    StringBuilder links = new StringBuilder();
    int linked = Math.min(MOST_LINKS, related.size());
    for (int i = 0; i < linked; i++) {
      links.append(i == 0 ? "" : ", ").append(link(related.get(i), i + 1));
    }
    int more = related.size() - linked;
    return more == 0
        ? links.toString()
        : links.append(" and ").append(more).append(" more").toString();
  }

  private static String link(Place place, int id) {
    String text =
        place.message().isEmpty()
            ? place.path() + ":" + place.range().startLine()
            : place.message();
    return "[" + text.replaceAll("([\\[\\]\\\\])", "\\\\$1") + "](" + id + ")";
  }

  /** Text in which nothing is a link. */
  private static String literal(String text) {
    return text.replace("](", "] (");
  }
}
