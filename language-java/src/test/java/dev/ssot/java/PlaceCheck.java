package dev.ssot.java;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares the places that facts state with the text that stands there. */
final class PlaceCheck {

  private final List<String> lines;
  private final List<String> wrong = new ArrayList<>();
  private int checked;

  private PlaceCheck(String text) {
    this.lines = List.of(text.split("\r\n|\r|\n", -1));
  }

  /** Every place of a file at which something else stands than the facts say. */
  static List<String> wrongPlaces(String text, FileFacts facts) {
    return of(text, facts).wrong;
  }

  static PlaceCheck of(String text, FileFacts facts) {
    PlaceCheck check = new PlaceCheck(text);
    facts.imports().forEach(check::imported);
    facts.references().forEach(check::reference);
    facts.types().forEach(check::type);
    facts.functions().forEach(check::method);
    facts.variables().forEach(check::field);
    return check;
  }

  List<String> wrong() {
    return wrong;
  }

  int checked() {
    return checked;
  }

  private void imported(ImportFact imported) {
    same(imported.path(), imported.range(), "import");
  }

  private void reference(Reference reference) {
    String expected = reference.name();
    if (expected.equals("<init>")) {
      expected = reference.receiver() == null ? "?" : reference.receiver();
    }
    same(expected, reference.range(), reference.kind().name());
  }

  private void type(TypeFact type) {
    same(type.name(), type.nameRange(), "type");
    inside(type.nameRange(), type.range(), type.name());
    type.fields().forEach(this::field);
    type.methods().forEach(this::method);
    type.constructors().forEach(constructor -> constructor(constructor, type));
    type.nested().forEach(this::type);
    Stream.of(type.methods(), type.constructors(), type.initialisers())
        .flatMap(List::stream)
        .forEach(method -> inside(method.range(), type.range(), method.name()));
  }

  private void constructor(MethodFact constructor, TypeFact type) {
    same(type.name(), constructor.nameRange(), "constructor");
  }

  private void method(MethodFact method) {
    same(method.name(), method.nameRange(), "method");
    inside(method.nameRange(), method.range(), method.name());
  }

  private void field(FieldFact field) {
    same(field.name(), field.nameRange(), "field");
    inside(field.nameRange(), field.range(), field.name());
  }

  private void inside(Range inner, Range outer, String name) {
    if (!outer.contains(inner)) {
      wrong.add(name + " " + inner + " is not inside of " + outer);
    }
  }

  /** Annotations, type arguments and white space may stand inside of a qualified name. */
  private void same(String name, Range range, String what) {
    checked++;
    String found = text(range);
    String plain =
        found
            .replaceAll("/\\*.*?\\*/", "")
            .replaceAll("@[\\w.]+(\\([^)]*\\))?", "")
            .replaceAll("\\s", "");
    while (plain.contains("<") && !name.startsWith("<")) {
      String less = plain.replaceAll("<[^<>]*>", "");
      if (less.equals(plain)) {
        break;
      }
      plain = less;
    }
    boolean cut = range.endColumn() > line(range.endLine()).length();
    if (!plain.equals(name) && !(cut && name.startsWith(plain) && !plain.isEmpty())) {
      wrong.add(what + " " + name + " at " + range + " but there is: " + found);
    }
  }

  private String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  private String text(Range range) {
    if (range.startLine() == range.endLine()) {
      String line = line(range.startLine());
      return line.substring(
          Math.min(range.startColumn() - 1, line.length()),
          Math.min(range.endColumn(), line.length()));
    }
    StringBuilder text =
        new StringBuilder(line(range.startLine()).substring(range.startColumn() - 1));
    for (int i = range.startLine() + 1; i < range.endLine(); i++) {
      text.append('\n').append(line(i));
    }
    return text.append('\n').append(line(range.endLine()), 0, range.endColumn()).toString();
  }
}
