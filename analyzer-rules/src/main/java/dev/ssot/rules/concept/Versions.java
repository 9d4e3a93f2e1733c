package dev.ssot.rules.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions that types state in their names and packages. */
final class Versions {

  private static final Pattern PACKAGE = Pattern.compile("(?:^|\\.)v(\\d+)(?:\\.|$)");

  private Versions() {}

  /** Whether numbers in the names or packages, or in those of the types around, differ. */
  static boolean differ(TypeSymbol one, TypeSymbol other) {
    Set<String> first = of(one);
    Set<String> second = of(other);
    boolean both = !first.isEmpty() && !second.isEmpty();
    return (both || isOfVersion(one) || isOfVersion(other)) && !first.equals(second);
  }

  private static boolean isOfVersion(TypeSymbol type) {
    return PACKAGE.matcher(type.packageName()).find();
  }

  private static Set<String> of(TypeSymbol type) {
    Set<String> versions = new TreeSet<>();
    for (TypeSymbol t = type; t != null; t = t.outer()) {
      if (t.name().chars().anyMatch(Character::isDigit)) {
        Words.of(t.name()).stream().filter(Words::isVersion).forEach(versions::add);
      }
    }
    Matcher matcher = PACKAGE.matcher(type.packageName());
    while (matcher.find()) {
      versions.add(matcher.group(1));
    }
    return versions;
  }
}
