package dev.ssot.java;

import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.facts.TypeFact;
import java.util.List;

/** Reads snippets of Java. */
final class Reading {

  private Reading() {}

  /** The facts of a whole file that must parse. */
  static FileFacts file(String text) {
    FileFacts facts = new JavaLanguage().read(text);
    if (!facts.isWhole()) {
      throw new AssertionError(facts.problems().toString());
    }
    return facts;
  }

  /** The first type of a file. */
  static TypeFact type(String text) {
    return file(text).types().get(0);
  }

  /** The first method of a class with these members. */
  static MethodFact method(String members) {
    return type("class T {\n" + members + "\n}").methods().get(0);
  }

  /** The first field of a class with these members. */
  static FieldFact field(String members) {
    return type("class T {\n" + members + "\n}").fields().get(0);
  }

  /** What the comment before a class says. */
  static Documentation documentation(String comment) {
    return type(comment + "\nclass T {}").documentation();
  }

  /** The references of one kind as {@code name}, in source order. */
  static List<String> names(FileFacts facts, ReferenceKind kind) {
    return facts.references().stream().filter(r -> r.kind() == kind).map(Reference::name).toList();
  }

  /** The one call of this method. */
  static Reference call(FileFacts facts, String method) {
    return facts.references().stream()
        .filter(r -> r.kind() == ReferenceKind.CALL && r.name().equals(method))
        .findFirst()
        .orElseThrow();
  }
}
