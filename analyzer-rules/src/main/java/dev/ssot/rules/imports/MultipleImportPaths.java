package dev.ssot.rules.imports;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.ImportPath;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.spelling.Wording;
import java.util.stream.Stream;

/** Finds symbols that can be reached by more than one qualified name. */
@AutoService(Rule.class)
public final class MultipleImportPaths implements Rule {

  private static final Wording WORDING = Wording.of("multiple-import-paths");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "multiple-import-paths",
        Family.IMPORTS,
        Severity.WARNING,
        "A second qualified name by which one thing can be reached.",
        """
        Where one thing has several names, files that mean the same import different ones: casts \
        and equality fail between them, a search for users finds half of them, and nobody dares to \
        delete a path that might be in use.""",
        """
        Move the imports onto the canonical path (`ssot migrate` does it) and delete the other \
        one. If the path has to stay for callers outside of this tree, deprecate it and name the \
        canonical one in its documentation.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().paths().stream()
        .filter(path -> path.declared() == null || !isDeprecatedShim(path))
        .map(path -> finding(analysis, path));
  }

  /** A shim that says what to use instead is part of a migration already. */
  private static boolean isDeprecatedShim(ImportPath path) {
    TypeSymbol declared = path.declared();
    return declared != null
        && declared.fact().isAnnotatedWith("Deprecated")
        && path.kind() == ImportPath.Kind.ALIAS;
  }

  private static Finding finding(Analysis analysis, ImportPath path) {
    TypeSymbol symbol = path.symbol();
    TypeSymbol declared = path.declared();
    TypeSymbol at = declared == null ? symbol : declared;
    boolean twin = path.kind() == ImportPath.Kind.TWIN;
    Finding finding =
        Finding.about(path.path(), at.location())
            .in(analysis.concepts().of(symbol).map(concept -> concept.name()).orElse(""))
            .detail(twin ? "twin" : "")
            .message(sentence(path))
            .help(
                Wording.help()
                    .say(
                        twin ? "keep {} in one source root" : "import {} instead",
                        symbol.qualifiedName()))
            .evidence("canonical", symbol.qualifiedName())
            .evidence("kind", path.kind().label())
            .confidence(path.score());
    if (declared != null) {
      finding =
          finding
              .related(
                  symbol.location(),
                  twin ? "also declared here" : "the canonical one: " + symbol.qualifiedName())
              .evidence("files that use it", analysis.index().usingFiles(declared))
              .evidence("files that use the canonical one", analysis.index().usingFiles(symbol));
    }
    for (ImportPath further : analysis.concepts().pathsTo(symbol)) {
      TypeSymbol third = further.declared();
      if (third != null && third != declared) {
        finding = finding.related(third.location(), "another path: " + further.path());
      }
    }
    for (Signal signal : path.signals()) {
      finding = finding.evidence(signal.name(), signal.explanation());
    }
    return twin ? finding : finding.fix("MoveType", path.path(), symbol.qualifiedName());
  }

  private static String sentence(ImportPath path) {
    String name = path.symbol().qualifiedName();
    return switch (path.kind()) {
      case ALIAS -> WORDING.say("{} is only another name for {}", path.path(), name);
      case COPY -> WORDING.say("{} is a copy of {}", path.path(), name);
      case TWIN -> WORDING.say("{} is declared in two source roots", name);
      case INHERITED -> WORDING.say("{} reaches {} through a subtype", path.path(), name);
    };
  }
}
