package dev.ssot.rules.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which parts of the data that types carry are rare enough to tell something. */
final class DataShapes {

  /** A part of more types than this, such as an identifier, is common speech. */
  private static final int COMMON = 12;

  private final Map<String, Integer> having = new HashMap<>();

  DataShapes(List<TypeProfile> profiles) {
    for (TypeProfile profile : profiles) {
      profile.shape().parts().forEach(part -> having.merge(part, 1, Integer::sum));
    }
  }

  /** Whether what both carry is of their own for the most part. */
  boolean isTelling(List<String> shared) {
    long rare = shared.stream().filter(part -> having.getOrDefault(part, 0) <= COMMON).count();
    return rare * 2 > shared.size();
  }
}
