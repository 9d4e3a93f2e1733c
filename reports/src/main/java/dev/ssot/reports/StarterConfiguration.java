package dev.ssot.reports;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.MemberSummary;
import dev.ssot.reports.terminal.Screen;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Concepts as an {@code ssot.yml} for a person to read, correct and confirm. */
public final class StarterConfiguration {

  private static final Pattern QUALIFIED_NAME =
      Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)+");

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  private final Appendable out;

  private StarterConfiguration(Appendable out) {
    this.out = out;
  }

  public static void write(List<ConceptSummary> concepts, Appendable out) throws IOException {
    StarterConfiguration configuration = new StarterConfiguration(out);
    configuration.head();
    configuration.concepts(concepts);
  }

  private void head() throws IOException {
    line("# What this code base should have one of, and where it is.");
    line("#");
    line("# Written by `ssot init` from what it found. Nothing here is certain until a person has");
    line("# read it: correct what is wrong, and delete what is meant to be as it is.");
    line("#   ssot concepts NAME   shows one of these concepts with all evidence");
    line("#   ssot check           finds what is not as this file says");
    line("#   ssot config          shows all settings and their values");
    line("version: 1");
    line("");
    line("# How much to find: recommended, strict or migration.");
    line("profile: recommended");
    line("");
    line("# The lightest severity that fails a build: error, warning or info.");
    line("fail-on: warning");
    line("");
  }

  private void concepts(List<ConceptSummary> concepts) throws IOException {
    if (concepts.isEmpty()) {
      line("# Nothing was found to have several implementations. If you know better:");
      line("# concepts:");
      line("#   session-store:");
      line("#     canonical: com.example.session.SessionStore");
      line("#     members: [com.example.legacy.SessionCache]");
      return;
    }
    line("concepts:");
    for (ConceptSummary concept : concepts) {
      concept(concept);
    }
  }

  private void concept(ConceptSummary concept) throws IOException {
    line("");
    comment(
        "  ",
        concept.members().size()
            + " implementations, "
            + concept.origin()
            + String.format(Locale.ROOT, ", score %.2f", concept.score()));
    String name = concept.name();
    line("  " + (NAME.matcher(name).matches() ? name : quoted(name)) + ":");
    comment("    ", "the one that should stay; proposed because");
    for (String reason : concept.reasons()) {
      comment("    ", "- " + reason);
    }
    line("    canonical: " + scalar(concept.canonical()));
    members(concept);
    if (isType(concept.contract())) {
      comment("    ", "what every member owes its callers");
      line("    contract: " + scalar(concept.contract()));
    }
    if (!concept.factory().isEmpty()) {
      comment("    ", "the one way to create it");
      line("    factory: " + scalar(concept.factory()));
    }
    exemptions(concept.exemptions());
  }

  private void members(ConceptSummary concept) throws IOException {
    List<MemberSummary> others =
        concept.members().stream()
            .filter(member -> !member.symbol().equals(concept.canonical()))
            .toList();
    if (others.isEmpty()) {
      return;
    }
    line("    members:");
    for (MemberSummary member : others) {
      comment(
          "      ",
          member.kind()
              + String.format(Locale.ROOT, ", score %.2f, ", member.score())
              + (member.usingFiles() == 1
                  ? "1 file uses it"
                  : member.usingFiles() + " files use it")
              + (member.legacy() ? ", legacy" : "")
              + (member.test() ? ", test code" : ""));
      line("      - " + scalar(member.symbol()));
    }
  }

  private void exemptions(List<Exemption> exemptions) throws IOException {
    if (exemptions.isEmpty()) {
      return;
    }
    comment("    ", "what looks like a member and is none");
    line("    exemptions:");
    for (Exemption exemption : exemptions) {
      line("      - symbol: " + scalar(exemption.symbol()));
      line("        reason: " + quoted(exemption.reason()));
    }
  }

  private static boolean isType(String contract) {
    return !contract.isEmpty() && !contract.contains(" ");
  }

  private static String scalar(String symbol) {
    return QUALIFIED_NAME.matcher(symbol).matches() ? symbol : quoted(symbol);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(codePoint -> appendQuoted(quoted, codePoint));
    return quoted.append('"').toString();
  }

  private static void appendQuoted(StringBuilder quoted, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          quoted.append(String.format(Locale.ROOT, "\\u%04X", codePoint & 0xFFFF));
      default -> {
        if (codePoint == '"' || codePoint == '\\') {
          quoted.append('\\');
        }
        quoted.appendCodePoint(codePoint);
      }
    }
  }

  private void comment(String indent, String text) throws IOException {
    line(indent + "# " + Screen.harmless(text));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
