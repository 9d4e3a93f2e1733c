package dev.ssot.rules.gate.suppress;

import dev.ssot.model.facts.AnnotationFact;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a file declares, by places. */
final class Declarations {

  /** One declaration; {@code body} is false for what holds other declarations. */
  record Declaration(
      String symbol, Range name, Range whole, boolean body, List<AnnotationFact> annotations) {

    /** Whether it begins on a line, or its name stands there. */
    boolean isOn(int line) {
      return whole.startLine() == line || name.startLine() == line;
    }

    private boolean surrounds(int line) {
      return whole.startLine() < line && line <= whole.endLine();
    }

    private int size() {
      return whole.endLine() - whole.startLine();
    }
  }

  private final List<Declaration> all = new ArrayList<>();

  Declarations(SourceUnit unit) {
    String container = unit.facts().packageName();
    unit.facts().types().forEach(type -> add(type, container.isEmpty() ? "" : container + "."));
  }

  private void add(TypeFact type, String prefix) {
    String name = prefix + type.name();
    all.add(new Declaration(name, type.nameRange(), type.range(), false, type.annotations()));
    type.fields().forEach(field -> add(field, name));
    type.constructors().forEach(method -> add(method, name));
    type.methods().forEach(method -> add(method, name));
    type.initialisers().forEach(method -> add(method, name));
    type.nested().forEach(nested -> add(nested, name + "."));
  }

  private void add(FieldFact field, String owner) {
    String symbol = owner + "#" + field.name();
    all.add(new Declaration(symbol, field.nameRange(), field.range(), true, field.annotations()));
  }

  private void add(MethodFact method, String owner) {
    String symbol = owner + "#" + method.signature();
    all.add(
        new Declaration(symbol, method.nameRange(), method.range(), true, method.annotations()));
  }

  List<Declaration> all() {
    return all;
  }

  /** The innermost declaration that goes on at a line. */
  Optional<Declaration> around(int line) {
    return all.stream()
        .filter(declaration -> declaration.surrounds(line))
        .min(Comparator.comparingInt(Declaration::size));
  }

  /** The outermost declaration that begins on a line, or has its name there. */
  Optional<Declaration> on(int line) {
    return all.stream()
        .filter(declaration -> declaration.isOn(line))
        .max(Comparator.comparingInt(Declaration::size));
  }
}
