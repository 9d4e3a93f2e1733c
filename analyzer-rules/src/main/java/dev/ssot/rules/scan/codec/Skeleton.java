package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of a file in two parts: what it says, and the places where it says so. It is written by
 * the codecs, so that no fact can be left out.
 */
public final class Skeleton {

  private final FactsOutput said;
  private final List<Range> places;

  private Skeleton(FactsOutput said, List<Range> places) {
    this.said = said;
    this.places = places;
  }

  /**
   * The skeleton of a file.
   *
   * @param strings the same for all that are compared
   */
  public static Skeleton of(FileFacts facts, StringPool strings) {
    List<Range> places = new ArrayList<>();
    FactsOutput said = new FactsOutput(strings, places);
    FactsCodec.write(facts, said);
    return new Skeleton(said, places);
  }

  /** Whether both say the same, wherever they say it. */
  public boolean saysTheSame(Skeleton other) {
    return said.isSame(other.said) && places.size() == other.places.size();
  }

  /** The places of everything that has one, in an order that only depends on what is said. */
  public List<Range> places() {
    return places;
  }
}
