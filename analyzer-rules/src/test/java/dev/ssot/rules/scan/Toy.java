package dev.ssot.rules.scan;

import dev.ssot.model.Language;
import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.ParseProblem;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.Declarations;
import dev.ssot.model.index.NameResolver;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A front end for tests: every word is a reference, {@code package} and {@code class} count. */
public final class Toy implements Language {

  private static final Pattern WORD = Pattern.compile("\\w+");

  private final String version;
  private final AtomicInteger read = new AtomicInteger();

  public Toy() {
    this("1");
  }

  public Toy(String version) {
    this.version = version;
  }

  /** How many files it has read. */
  public int read() {
    return read.get();
  }

  @Override
  public String id() {
    return "toy";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("java", "toy");
  }

  @Override
  public String frontEnd() {
    return version;
  }

  @Override
  public FileFacts read(String text) {
    read.incrementAndGet();
    if (text.contains("CRASH")) {
      throw new IllegalStateException("a defect");
    }
    int lines = (int) text.lines().count();
    if (text.contains("BROKEN")) {
      return FileFacts.unreadable(new ParseProblem(1, 2, "It is broken"), lines);
    }
    return facts(text, lines);
  }

  private static FileFacts facts(String text, int lines) {
    List<TypeFact> types = new ArrayList<>();
    Matcher classes = Pattern.compile("class (\\w+)").matcher(text);
    while (classes.find()) {
      types.add(type(classes.group(1)));
    }
    Matcher stated = Pattern.compile("package ([\\w.]+);").matcher(text);
    return new FileFacts(
        stated.find() ? stated.group(1) : "",
        List.of(),
        types,
        List.of(),
        List.of(),
        List.of(),
        List.of(""),
        references(text),
        List.of(),
        List.of(),
        false,
        lines);
  }

  private static List<Reference> references(String text) {
    List<Reference> references = new ArrayList<>();
    int line = 1;
    for (String row : text.lines().toList()) {
      Matcher word = WORD.matcher(row);
      while (word.find()) {
        int length = word.end() - word.start();
        references.add(
            new Reference(
                ReferenceKind.NAME,
                word.group(),
                null,
                -1,
                0,
                line,
                word.start() + 1,
                length,
                false));
      }
      line++;
    }
    return references;
  }

  private static TypeFact type(String name) {
    Range range = Range.onLine(1, 1, name.length());
    return new TypeFact(
        name,
        TypeKind.CLASS,
        Modifiers.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Documentation.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        range,
        range);
  }

  @Override
  public NameResolver resolver(Declarations declarations) {
    return (unit, enclosing, name) -> new Resolved.Unknown(name);
  }
}
