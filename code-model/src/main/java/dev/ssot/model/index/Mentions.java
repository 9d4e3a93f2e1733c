package dev.ssot.model.index;

import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where names are written that types of the tree go by: an index of all imports and references by
 * the last segment of what they say, before anybody knows what they mean.
 */
final class Mentions {

  private static final int LEAST = 4;

  private final List<SourceUnit> units;
  private final Map<String, Places> places = new HashMap<>();

  /** The number of a file and that of a reference in it, or the complement of that of an import. */
  private static final class Places {
    private long[] packed = new long[LEAST];
    private int size;

    void add(int unit, int number) {
      if (size == packed.length) {
        packed = Arrays.copyOf(packed, size * 2);
      }
      packed[size++] = ((long) unit << Integer.SIZE) | (number & 0xFFFFFFFFL);
    }
  }

  /** What is told of every place. */
  interface Visitor {
    void imports(SourceUnit unit, ImportFact imported);

    void refers(SourceUnit unit, Reference reference);
  }

  Mentions(CodeIndex index) {
    this.units = index.units();
    index.types().forEach(type -> places.computeIfAbsent(type.name(), name -> new Places()));
    for (int i = 0; i < units.size(); i++) {
      collectImports(i, units.get(i).facts().imports());
      collectReferences(i, units.get(i));
    }
  }

  private void collectImports(int unit, List<ImportFact> imports) {
    for (int i = 0; i < imports.size(); i++) {
      ImportFact imported = imports.get(i);
      String path = imported.path();
      int place = ~i;
      eachName(path, name -> add(name, unit, place));
      int dot = path.lastIndexOf('.');
      if (imported.isStatic() && dot > 0) {
        eachName(path.substring(0, dot), name -> add(name, unit, place));
      }
    }
  }

  private void collectReferences(int number, SourceUnit unit) {
    Map<String, String> aliases = aliases(unit);
    List<Reference> references = unit.facts().references();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (namesType(reference)) {
        int place = i;
        String written = reference.name();
        eachName(written, name -> add(name, number, place));
        String imported = aliases.get(written);
        if (imported != null) {
          eachName(imported, name -> add(name, number, place));
        }
      }
    }
  }

  private void add(String name, int unit, int number) {
    Places known = places.get(name);
    if (known != null) {
      known.add(unit, number);
    }
  }

  private static Map<String, String> aliases(SourceUnit unit) {
    Map<String, String> aliases = Map.of();
    for (ImportFact imported : unit.facts().imports()) {
      String alias = imported.alias();
      if (alias != null) {
        aliases = aliases.isEmpty() ? new HashMap<>() : aliases;
        aliases.put(alias, imported.path());
      }
    }
    return aliases;
  }

  private static boolean namesType(Reference reference) {
    return reference.kind() != ReferenceKind.CALL
        && (reference.kind() != ReferenceKind.NAME || reference.receiver() == null);
  }

  /** The last segment; where a dollar sign may part segments as well, both that there may be. */
  private static void eachName(String written, Consumer<String> names) {
    int dot = written.lastIndexOf('.');
    names.accept(dot < 0 ? written : written.substring(dot + 1));
    int dollar = written.lastIndexOf('$');
    if (dollar > dot) {
      names.accept(written.substring(dollar + 1));
    }
  }

  /** Tells of every place that writes a name, by path, imports first, then by position. */
  void of(String name, Visitor visitor) {
    Places found = places.get(name);
    for (int i = 0; found != null && i < found.size; i++) {
      SourceUnit unit = units.get((int) (found.packed[i] >>> Integer.SIZE));
      int number = (int) found.packed[i];
      if (number < 0) {
        visitor.imports(unit, unit.facts().imports().get(~number));
      } else {
        visitor.refers(unit, unit.facts().references().get(number));
      }
    }
  }
}
