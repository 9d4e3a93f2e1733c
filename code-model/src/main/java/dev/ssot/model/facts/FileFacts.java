package dev.ssot.model.facts;

import java.util.List;

/**
 * Everything that is known about the content of one file. It does not name the file, so that it can
 * be kept under the hash of the content.
 *
 * @param packageName the package or the module path as the file states it, or ""
 * @param types the top-level types, in source order
 * @param functions functions that belong to no type (never in Java)
 * @param variables variables that belong to no type (never in Java)
 * @param scopes the symbols that references stand in; the first is the file itself, ""
 * @param references in source order
 * @param allowances suppressions written as comments
 * @param problems why the file, or a part of it, could not be read; empty for a whole file
 * @param generated whether the file says that a program wrote it
 * @param lines how many lines the file has
 */
public record FileFacts(
    String packageName,
    List<ImportFact> imports,
    List<TypeFact> types,
    List<MethodFact> functions,
    List<FieldFact> variables,
    List<AliasFact> aliases,
    List<String> scopes,
    List<Reference> references,
    List<Allowance> allowances,
    List<ParseProblem> problems,
    boolean generated,
    int lines) {

  /** The facts of a file that could not be parsed. */
  public static FileFacts unreadable(ParseProblem problem, int lines) {
    return new FileFacts(
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(""),
        List.of(),
        List.of(),
        List.of(problem),
        false,
        lines);
  }

  public boolean isWhole() {
    return problems.isEmpty();
  }

  /** The symbol that a reference stands in, as the file names it: {@code Type#method(Args)}. */
  public String scopeOf(Reference reference) {
    return scopes.get(reference.scope());
  }
}
