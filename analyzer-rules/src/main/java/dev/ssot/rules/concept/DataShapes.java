package dev.ssot.rules.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The data that all types carry, and which parts of it are rare enough to tell something. */
final class DataShapes {

  /** A part of more types than this, such as an identifier, is common speech. */
  private static final int COMMON = 12;

  private final List<DataShape> ofProfile;
  private final Map<String, Integer> having = new HashMap<>();

  DataShapes(List<TypeProfile> profiles) {
    ofProfile = profiles.parallelStream().map(profile -> DataShape.of(profile.type())).toList();
    ofProfile.forEach(shape -> shape.parts().forEach(part -> having.merge(part, 1, Integer::sum)));
  }

  DataShape of(TypeProfile profile) {
    return ofProfile.get(profile.number());
  }

  /** Whether what both carry is of their own for the most part. */
  boolean isTelling(List<String> shared) {
    long rare = shared.stream().filter(part -> having.getOrDefault(part, 0) <= COMMON).count();
    return rare * 2 > shared.size();
  }
}
