package dev.ssot.cli;

import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages below {@code docs/rules}: what rules say about themselves, and their fixtures. */
final class RulePageText {

  private static final Path FIXTURES = Path.of("../analyzer-rules/src/test/resources/fixtures");

  private final StringBuilder text = new StringBuilder();

  private RulePageText() {}

  /** All rules by family. */
  static String index(List<RuleInfo> rules) {
    RulePageText page = new RulePageText();
    page.paragraph("# Rules");
    page.paragraph("Made from the rules and their fixtures; `ssot explain RULE` says the same.");
    for (Family family : Family.values()) {
      List<RuleInfo> members = rules.stream().filter(rule -> rule.family() == family).toList();
      if (!members.isEmpty()) {
        page.paragraph("## " + family.title());
        page.paragraph(
            members.stream()
                .map(
                    rule ->
                        "| [`%s`](%s.md) | %s | %s |"
                            .formatted(
                                rule.id(), rule.id(), rule.severity().label(), rule.summary()))
                .collect(
                    Collectors.joining("\n", "| rule | weighs | finds |\n|---|---|---|\n", "")));
      }
    }
    return page.text.toString().stripTrailing() + "\n";
  }

  /** Everything about one rule. */
  static String of(RuleInfo rule) {
    RulePageText page = new RulePageText();
    page.paragraph("# " + rule.id());
    page.paragraph(rule.summary());
    page.paragraph(weights(rule));
    if (!rule.deprecatedIds().isEmpty()) {
      page.paragraph("Formerly `" + String.join("`, `", rule.deprecatedIds()) + "`.");
    }
    page.paragraph("## Why");
    page.paragraph(rule.why());
    page.paragraph("## What to do");
    page.paragraph(rule.remedy());
    page.options(rule);
    page.paragraph("## How to allow it in one place");
    page.block(
        "java",
        "// ssot:allow " + rule.id() + " REASON\n@SuppressWarnings(\"ssot:" + rule.id() + "\")");
    page.examples(rule, "violating", "## What it finds");
    page.examples(rule, "silent", "## What it leaves alone");
    return page.text.toString().stripTrailing() + "\n";
  }

  private static String weights(RuleInfo rule) {
    return Stream.of(Profile.values())
        .map(profile -> "`" + profile.label() + "`: " + weight(rule, profile))
        .collect(Collectors.joining(", ", rule.family().title() + ". Weighs ", "."));
  }

  private static String weight(RuleInfo rule, Profile profile) {
    return rule.severity(profile).map(Severity::label).orElse("only in declared concepts");
  }

  private void options(RuleInfo rule) {
    if (!rule.options().isEmpty()) {
      paragraph("## Options");
      paragraph(
          rule.options().stream()
              .map(RulePageText::row)
              .collect(
                  Collectors.joining("\n", "| option | if not set | what |\n|---|---|---|\n", "")));
    }
  }

  private static String row(Option<?> option) {
    String what = option.description() + (option.ofConcept() ? " May differ by concept." : "");
    return "| `" + option.name() + "` | " + option.fallback() + " | " + what + " |";
  }

  private void examples(RuleInfo rule, String kind, String title) {
    List<Path> cases =
        entries(FIXTURES.resolve(rule.id())).stream()
            .filter(path -> path.getFileName().toString().startsWith(kind))
            .toList();
    if (!cases.isEmpty()) {
      paragraph(title);
      cases.forEach(this::example);
    }
  }

  private void example(Path fixture) {
    paragraph("### " + fixture.getFileName().toString().replace('-', ' '));
    for (Path file : files(fixture)) {
      String name = fixture.relativize(file).toString().replace('\\', '/');
      if (!name.equals("expected.txt")) {
        paragraph("`" + name + "`");
        block(name.substring(name.lastIndexOf('.') + 1), read(file).strip());
      }
    }
    String findings =
        read(fixture.resolve("expected.txt"))
            .lines()
            .filter(line -> !line.startsWith(" "))
            .collect(Collectors.joining("\n"));
    if (!findings.isEmpty()) {
      block("", findings);
    }
  }

  private void paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
  }

  private void block(String language, String code) {
    paragraph("```" + language + "\n" + code + "\n```");
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
