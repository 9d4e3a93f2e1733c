package dev.ssot.rewrite.plan;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Finding;
import dev.ssot.rewrite.tree.FileWrite;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a step has to do with.
 *
 * @param written the paths of the files that it changes
 * @param types the names of the types that these declare
 * @param users the paths of the files that use one of these types
 */
record Trace(String concept, Set<String> written, Set<String> types, Set<String> users) {

  /** The trace of a step in the tree that it finds. */
  static Trace of(String concept, List<FileWrite> writes, CodeIndex index) {
    Set<String> written = new HashSet<>();
    writes.forEach(write -> written.add(write.path()));
    Set<String> types = new HashSet<>();
    Set<String> users = new HashSet<>();
    for (TypeSymbol type : index.types()) {
      if (written.contains(type.unit().path())) {
        types.add(type.qualifiedName());
        index.uses(type).stream().map(Use::unit).forEach(unit -> users.add(unit.path()));
      }
    }
    return new Trace(concept, written, types, users);
  }

  /** Whether neither step can see anything of the other. */
  boolean isApart(Trace other) {
    return !concept.equals(other.concept)
        && Collections.disjoint(written, other.written)
        && Collections.disjoint(written, other.users)
        && Collections.disjoint(users, other.written);
  }

  /** Whether a violation speaks of something that the step changes. */
  boolean concerns(Violation violation) {
    return Stream.concat(Stream.of(violation.place()), violation.related().stream())
            .map(Place::path)
            .anyMatch(written::contains)
        || Stream.concat(
                Stream.of(violation.subject(), violation.detail()),
                violation.evidence().stream().map(Finding.Evidence::value))
            .anyMatch(this::isNamed);
  }

  private boolean isNamed(String text) {
    return Stream.of(text.split("[^\\w.$]+", -1))
        .anyMatch(word -> types.stream().anyMatch(type -> (word + ".").startsWith(type + ".")));
  }
}
