package dev.ssot.rules.imports;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.ImportPath;
import dev.ssot.model.concept.Member;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.spelling.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds files that use a symbol by a path that is not the canonical one. */
@AutoService(Rule.class)
public final class NonCanonicalImport implements Rule {

  private static final Wording WORDING = Wording.of("non-canonical-import");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
            "non-canonical-import",
            Family.IMPORTS,
            Severity.INFO,
            "A file that uses something by a path that is not the canonical one.",
            """
        As long as files use the other paths, the other paths cannot go. This rule lists the call \
        sites that stand between the code base and one source of truth, so that the list can be \
        worked off, and so that it does not grow.""",
            """
        Change the import to the canonical path. `ssot migrate --phase 3` does it for all files, \
        and leaves alone, with the reason, what cannot be changed safely.""")
        .weighing(Severity.WARNING, Profile.MIGRATION);
  }

  /** One path that should not be used, and what to use instead. */
  private record Detour(TypeSymbol target, TypeSymbol canonical, String path, String concept) {}

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return Stream.concat(pathDetours(analysis), memberDetours(analysis))
        .flatMap(detour -> findings(analysis.index(), detour));
  }

  private static Stream<Detour> pathDetours(Analysis analysis) {
    return analysis.concepts().paths().stream()
        .filter(path -> path.kind() != ImportPath.Kind.TWIN)
        .map(path -> detour(analysis, path));
  }

  private static Detour detour(Analysis analysis, ImportPath path) {
    TypeSymbol declared = path.declared();
    return new Detour(
        declared == null ? path.symbol() : declared,
        path.symbol(),
        path.path(),
        analysis.concepts().of(path.symbol()).map(Concept::name).orElse(""));
  }

  /** Members that are nothing but another name are paths as well. */
  private static Stream<Detour> memberDetours(Analysis analysis) {
    return analysis.concepts().all().stream()
        .flatMap(
            concept ->
                concept
                    .duplicates()
                    .filter(member -> member.kind() == Member.Kind.ALIAS)
                    .map(Member::type)
                    .map(
                        type ->
                            new Detour(
                                type, concept.canonical(), type.qualifiedName(), concept.name())));
  }

  private static Stream<Finding> findings(CodeIndex index, Detour detour) {
    Map<String, List<Use>> byFile = new LinkedHashMap<>();
    for (Use use : index.uses(detour.target())) {
      if (use.unit() != detour.target().unit()
          && use.unit() != detour.canonical().unit()
          && goesThere(use, detour)) {
        byFile.computeIfAbsent(use.unit().path(), path -> new ArrayList<>()).add(use);
      }
    }
    return byFile.values().stream()
        .filter(uses -> uses.stream().anyMatch(use -> use.kind().isCode()))
        .map(uses -> finding(detour, uses));
  }

  /** Through a subtype only imports of exactly that path go there. */
  private static boolean goesThere(Use use, Detour detour) {
    boolean ownPath = detour.target().qualifiedName().equals(detour.path());
    return ownPath || (use.kind() == ReferenceKind.IMPORT && use.written().equals(detour.path()));
  }

  private static Finding finding(Detour detour, List<Use> uses) {
    Use first =
        uses.stream()
            .filter(use -> use.kind() == ReferenceKind.IMPORT)
            .findFirst()
            .orElse(uses.get(0));
    String container = first.unit().facts().packageName();
    String file = fileName(first.unit().path());
    String user = container.isEmpty() ? file : container + "." + file;
    return Finding.about(user, first.location())
        .in(detour.concept())
        .detail(detour.path())
        .message(
            WORDING.say(
                "{} uses {}, not {}", file, detour.path(), detour.canonical().qualifiedName()))
        .help("import " + detour.canonical().qualifiedName())
        .related(detour.canonical().location(), "the canonical one")
        .evidence("uses in this file", uses.size())
        .evidence("canonical", detour.canonical().qualifiedName())
        .evidence("path", detour.path())
        .fix("MoveType", detour.path(), detour.canonical().qualifiedName());
  }

  private static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
