package dev.ssot.rules.concept;

import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What discovery looks at in a type.
 *
 * @param number its place in the list of profiles
 * @param words the words of its name
 * @param vocabulary the names of its public methods, without accessors and overrides of Object
 * @param shingles hashes of its code and of its members, distinct and sorted
 * @param bareName the words of its name without qualifiers, sorted
 * @param shape the data that it carries, if that is all that it does
 */
@SuppressWarnings("ArrayRecordComponent") // one for every type of a tree; nobody writes to it
record TypeProfile(
    int number,
    TypeSymbol type,
    List<String> words,
    Set<String> vocabulary,
    int[] shingles,
    String bareName,
    DataShape shape) {

  static TypeProfile of(int number, TypeSymbol type, Set<String> vocabulary, int[] shingles) {
    List<String> words = Words.of(type.name());
    List<String> telling = new ArrayList<>(words);
    telling.removeIf(Words::isQualifier);
    DataShape shape = DataShape.of(type);
    return new TypeProfile(number, type, words, vocabulary, shingles, sortedName(telling), shape);
  }

  /** Words in an order that does not depend on the name that they stand in. */
  static String sortedName(List<String> words) {
    if (words.size() == 1) {
      return words.get(0);
    }
    List<String> sorted = new ArrayList<>(words);
    Collections.sort(sorted);
    return String.join(" ", sorted);
  }

  boolean isLegacy() {
    return type.fact().isLegacy();
  }

  boolean isDeprecated() {
    return type.fact().isAnnotatedWith("Deprecated") || type.fact().documentation().deprecated();
  }

  boolean isException() {
    return !words.isEmpty()
        && (words.get(words.size() - 1).equals("exception")
            || words.get(words.size() - 1).equals("error"));
  }

  boolean isAnnotation() {
    return type.kind() == TypeKind.ANNOTATION;
  }

  /** Whether it only holds static members. */
  boolean isHolder() {
    return type.kind() == TypeKind.CLASS
        && !type.fact().methods().isEmpty()
        && type.fact().methods().stream().allMatch(m -> m.modifiers().isStatic());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TypeProfile profile && profile.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
