package dev.ssot.rules.legacy;

import com.google.auto.service.AutoService;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.spelling.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds uses of legacy symbols. */
@AutoService(Rule.class)
public final class LegacyUse implements Rule {

  /** A use is one place of many; what is twice there comes before it. */
  private static final double REPLACEMENT = 0.55;

  private static final double NO_REPLACEMENT = 0.45;

  private static final Wording WORDING = Wording.of("legacy-use");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "legacy-use",
        Family.LEGACY,
        Severity.WARNING,
        "A use of something that is deprecated, or that its documentation calls legacy.",
        """
        Every use keeps a legacy symbol alive, and every one of them is a place where the old and \
        the new way can come to differ. Left out are uses within the symbol's own file and in the \
        type that replaces it, in deprecated code, in the tests of both, in tests of what is only \
        deprecated to keep others than tests from it, in code that says that it migrates, where a \
        method only hands on to the one of its own name, and where \
        `@SuppressWarnings("deprecation")` stands. While only words call a symbol \
        legacy, with no `@Deprecated`, its uses are shown as info.""",
        """
        Use what the documentation of the symbol names instead. If there is no replacement, the \
        symbol is not legacy yet: find one first, or take the deprecation back.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    CodeIndex index = analysis.index();
    LegacyUses uses = new LegacyUses(index, analysis.legacy());
    return LegacySymbol.in(analysis)
        .flatMap(symbol -> findings(analysis, symbol, uses.of(symbol).toList()));
  }

  private static Stream<Finding> findings(Analysis analysis, LegacySymbol symbol, List<Use> uses) {
    return counted(symbol, uses).map(places -> finding(analysis, symbol, places));
  }

  /** Each call and access counts; a type is often named several times for one use. */
  private static Stream<List<Use>> counted(LegacySymbol symbol, List<Use> uses) {
    if (!symbol.isType()) {
      return uses.stream().map(List::of);
    }
    Map<String, List<Use>> byUser = new TreeMap<>();
    uses.forEach(use -> byUser.computeIfAbsent(use.user(), u -> new ArrayList<>()).add(use));
    return byUser.values().stream();
  }

  private static Finding finding(Analysis analysis, LegacySymbol symbol, List<Use> uses) {
    Use first = uses.get(0);
    Finding finding =
        Finding.about(first.user(), first.location())
            .in(symbol.concept(analysis))
            .detail(symbol.id())
            .message(
                WORDING.say(
                    symbol.announced() ? "{} uses the deprecated {}" : "{} uses the legacy {}",
                    shortName(first),
                    symbol.name()))
            .help(symbol.advice())
            .related(symbol.location(), symbol.name() + " is declared here")
            .evidence("legacy", symbol.id());
    if (!symbol.announced() && !symbol.configured()) {
      finding = finding.severity(Severity.INFO);
    }
    if (symbol.isType()) {
      finding = finding.evidence("uses here", uses.size());
    }
    TypeSymbol replacement = symbol.successor(analysis.index());
    if (replacement == null) {
      return finding.confidence(NO_REPLACEMENT);
    }
    String written = symbol.replacement();
    int hash = written.indexOf('#');
    String member = hash < 0 ? "" : written.substring(hash);
    finding =
        finding.confidence(REPLACEMENT).evidence("canonical", replacement.qualifiedName() + member);
    return symbol.isType()
        ? finding.fix("MoveType", symbol.id(), replacement.qualifiedName())
        : finding;
  }

  private static String shortName(Use use) {
    String user = use.user();
    String prefix = use.unit().facts().packageName() + ".";
    String name = user.startsWith(prefix) ? user.substring(prefix.length()) : user;
    int paren = name.indexOf('(');
    return (paren < 0 ? name : name.substring(0, paren))
        .replace("#<init>", "")
        .replace("#<clinit>", "")
        .replace('#', '.');
  }
}
