package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.index.SourceUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The simple names in a changed file that may mean another type than before. */
final class NewNames {

  private final @Nullable SourceUnit before;
  private final SourceUnit after;

  /**
   * The names of a changed file.
   *
   * @param before the file before, null if it is new or has moved
   */
  NewNames(@Nullable SourceUnit before, SourceUnit after) {
    this.before = before;
    this.after = after;
  }

  /** Of a file that has moved, those of its own types as well. */
  Set<String> all() {
    SourceUnit then = before;
    Set<String> written = written(after.facts());
    if (then == null || !isLike(then.facts())) {
      after.facts().types().forEach(type -> written.add(type.name()));
    } else {
      written.removeAll(written(then.facts()));
      Set<String> imported = imports(after.facts(), false);
      imported.removeAll(imports(then.facts(), false));
      written.addAll(imported);
    }
    Set<String> names = new HashSet<>();
    for (String name : written) {
      names.add(name.substring(name.lastIndexOf('.') + 1));
      names.add(name.substring(name.lastIndexOf('$') + 1));
    }
    return names;
  }

  /** Whether names that are written as before mean what they did, imports of one type apart. */
  private boolean isLike(FileFacts then) {
    FileFacts now = after.facts();
    return then.packageName().equals(now.packageName())
        && imports(then, true).equals(imports(now, true))
        && headers(then.types()).equals(headers(now.types()));
  }

  /** What types are called and what they inherit from. */
  private static List<String> headers(List<TypeFact> types) {
    List<String> headers = new ArrayList<>();
    for (TypeFact type : types) {
      headers.add(type.name());
      type.supertypes().forEach(headers::add);
      headers.addAll(headers(type.nested()));
    }
    return headers;
  }

  private static Set<String> written(FileFacts facts) {
    return facts.references().stream()
        .map(Reference::name)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> imports(FileFacts facts, boolean wildcard) {
    return facts.imports().stream()
        .filter(imported -> imported.wildcard() == wildcard)
        .map(ImportFact::path)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
