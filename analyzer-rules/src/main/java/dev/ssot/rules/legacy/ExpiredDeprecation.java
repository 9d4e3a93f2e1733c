package dev.ssot.rules.legacy;

import com.google.auto.service.AutoService;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.spelling.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds deprecated symbols that have outlived the version in which they were to go. */
@AutoService(Rule.class)
public final class ExpiredDeprecation implements Rule {

  /** What nobody uses misleads fewer people than what is there twice. */
  private static final double STANDS_ALONE = 0.5;

  private static final Option<List<String>> CURRENT_VERSION =
      Option.texts(
          "current-version",
          List.of(),
          "The version that is being worked on; if none, the newest one that the documentation of"
              + " each module states with @since.");

  private static final Option<Boolean> UNUSED =
      Option.flag(
          "unused",
          true,
          "Whether to report private deprecated types and methods that nothing uses.");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "expired-deprecation",
        Family.LEGACY,
        Severity.WARNING,
        "A deprecated symbol past the version in which it was to go, or that nothing uses.",
        """
        A date that passes without anything happening teaches everybody to ignore the next one. \
        The old way stays in the API, in the documentation and in search results, and somebody \
        will use it again.""",
        """
        Delete it, or state a later version and why. What nothing uses can go today, unless code \
        outside of this tree uses it.""",
        List.of(CURRENT_VERSION, UNUSED));
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    Map<String, Stated> newest = newest(analysis);
    return LegacySymbol.in(analysis)
        .filter(symbol -> symbol.announced() && !symbol.owner().isTest())
        .flatMap(
            symbol ->
                expired(analysis, symbol, newest).or(() -> unused(analysis, symbol)).stream());
  }

  /** A version, and what states it. */
  private record Stated(Release version, String where) {}

  /** The newest version that each module speaks of. */
  private static Map<String, Stated> newest(Analysis analysis) {
    String given = String.join("", analysis.options().get(CURRENT_VERSION));
    Map<String, Stated> newest = new TreeMap<>();
    Releases.in(analysis.index())
        .forEach(
            (module, release) ->
                newest.put(module, new Stated(release, "the newest @since of the module")));
    Release.of(given)
        .ifPresent(
            current ->
                newest.replaceAll((module, stated) -> new Stated(current, "the configuration")));
    Release.of(given)
        .ifPresent(current -> newest.put("", new Stated(current, "the configuration")));
    return newest;
  }

  private static Optional<Finding> expired(
      Analysis analysis, LegacySymbol symbol, Map<String, Stated> newest) {
    Stated now = newest.get(symbol.owner().unit().file().module());
    Stated current = now == null && newest.containsKey("") ? newest.get("") : now;
    if (current == null) {
      return Optional.empty();
    }
    return Release.ofRemoval(symbol.sentence())
        .filter(removal -> !removal.isNewerThan(current.version()))
        .map(removal -> expired(analysis, symbol, removal, current));
  }

  private static Finding expired(
      Analysis analysis, LegacySymbol symbol, Release removal, Stated current) {
    return about(analysis, symbol, "expired")
        .message(
            Wording.of("expired-deprecation")
                .say(
                    "{} was to go in "
                        + removal.text()
                        + ", and the code is at "
                        + current.version().text(),
                    symbol.name()))
        .help(Wording.help().say("delete {}, or say in which version it goes", symbol.name()))
        .evidence("its documentation", symbol.sentence())
        .evidence("version", current.version().text() + ", by " + current.where());
  }

  /**
   * What callers outside of the tree may use is left alone, and fields: a file says nothing of the
   * places at which it names its own by their simple names.
   */
  private static Optional<Finding> unused(Analysis analysis, LegacySymbol symbol) {
    if (!symbol.isHidden()
        || symbol.field() != null
        || symbol.mayBeReachedUnseen()
        || !analysis.options().get(UNUSED)
        || isUsed(analysis, symbol)) {
      return Optional.empty();
    }
    return Optional.of(
        about(analysis, symbol, "unused")
            .message(symbol.name() + " is deprecated and nothing uses it")
            .help("delete " + symbol.name())
            .severity(Severity.INFO));
  }

  private static boolean isUsed(Analysis analysis, LegacySymbol symbol) {
    return symbol.isType()
        ? analysis.index().uses(symbol.owner()).stream().anyMatch(use -> use.kind().isCode())
        : symbol.isNamedInItsFile();
  }

  private static Finding about(Analysis analysis, LegacySymbol symbol, String detail) {
    return Finding.about(symbol.id(), symbol.location())
        .confidence(STANDS_ALONE)
        .in(symbol.concept(analysis))
        .detail(detail);
  }
}
