package dev.ssot.rules.legacy;

import dev.ssot.model.facts.AnnotationFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.rule.LegacySymbols;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who uses a legacy symbol and should not, by the rules that a compiler warns by. */
final class LegacyUses {

  private static final Pattern OLD_WAYS =
      Pattern.compile(
          "(?i)legacy|deprecat|compatib|backward|(?-i:Old(?![a-z])|(?<![A-Za-z])old(?![a-z]))");

  private static final Pattern MIGRATION = Pattern.compile("Migrat(?:e|ion|or|ing)(?![a-z])");

  /** What the name of a test has around that of the type which it tries. */
  private static final Pattern OF_TESTS =
      Pattern.compile("(?:Integration|Unit)?(?:Tests?|ITCase|IT|TestCase)$|^Test(?=[A-Z])");

  private final CodeIndex index;
  private final LegacySymbols configured;

  LegacyUses(CodeIndex index, LegacySymbols configured) {
    this.index = index;
    this.configured = configured;
  }

  Stream<Use> of(LegacySymbol symbol) {
    Stream<Use> uses;
    MethodFact method = symbol.method();
    if (symbol.isType()) {
      uses = index.codeUses(symbol.owner()).stream();
    } else if (method == null) {
      uses = accesses(symbol);
    } else if (method.name().equals("<init>")) {
      uses = constructions(symbol, method);
    } else {
      uses = calls(symbol, method);
    }
    return uses.filter(use -> !isExpected(use, symbol));
  }

  private Stream<Use> calls(LegacySymbol symbol, MethodFact method) {
    MethodSymbol called = new MethodSymbol(symbol.owner(), method);
    return index.callsByReceiver(method.name()).entrySet().stream()
        .filter(calls -> isOrInherits(calls.getKey(), symbol.owner()))
        .flatMap(calls -> calls.getValue().stream())
        .filter(call -> isCallOf(call, called))
        .map(CallSite::asUse)
        .sorted(Comparator.comparing(Use::location));
  }

  private boolean isOrInherits(TypeSymbol receiver, TypeSymbol owner) {
    return receiver == owner || index.ancestors(receiver).contains(owner);
  }

  /**
   * All overloads that the call may mean have to be legacy: never a guess. Of several that are, the
   * call is counted for one, whatever their order.
   */
  private boolean isCallOf(CallSite call, MethodSymbol method) {
    List<MethodSymbol> targets = index.targetsOf(call);
    if (targets.isEmpty()) {
      return false;
    }
    TypeSymbol owner = targets.get(0).owner();
    List<MethodSymbol> nearest = targets.stream().filter(t -> t.owner() == owner).toList();
    return nearest.stream().allMatch(this::isLegacy)
        && nearest.stream()
            .min(Comparator.comparing(MethodSymbol::id))
            .filter(method::equals)
            .isPresent();
  }

  private boolean isLegacy(MethodSymbol method) {
    return isDeprecated(method.fact()) || configured.of(method.id()).isPresent();
  }

  private static boolean isDeprecated(MethodFact method) {
    return method.isAnnotatedWith("Deprecated")
        || method.documentation().deprecated()
        || method.documentation().says(dev.ssot.model.facts.Documentation.Mark.LEGACY);
  }

  private Stream<Use> constructions(LegacySymbol symbol, MethodFact constructor) {
    int parameters = constructor.parameters().size();
    boolean onlyOne =
        symbol.owner().fact().constructors().stream()
                .filter(c -> c.parameters().size() == parameters)
                .count()
            == 1;
    return onlyOne && constructor.parameters().stream().noneMatch(p -> p.varargs())
        ? constructionsWith(symbol.owner(), parameters)
        : Stream.of();
  }

  private Stream<Use> constructionsWith(TypeSymbol type, int arguments) {
    return index.codeUses(type).stream()
        .filter(use -> use.kind() == ReferenceKind.CONSTRUCT)
        .filter(
            use ->
                use.unit().facts().references().stream()
                    .anyMatch(
                        r ->
                            r.kind() == ReferenceKind.CONSTRUCT
                                && r.arguments() == arguments
                                && r.range().equals(use.range())));
  }

  private Stream<Use> accesses(LegacySymbol symbol) {
    String name = symbol.field() == null ? "" : symbol.field().name();
    return index.accessesNamed(name).stream()
        .filter(access -> index.receiverOf(access) == symbol.owner())
        .map(CallSite::asUse);
  }

  private boolean isExpected(Use use, LegacySymbol symbol) {
    TypeSymbol enclosing = use.enclosing();
    if (enclosing == null) {
      return true;
    }
    return enclosing.outermost() == symbol.owner().outermost()
        || isBridge(enclosing, symbol)
        || isTestOf(use, symbol.owner())
        || isTestOfOldWays(use)
        || (use.unit().isTest() && (symbol.isForTests() || isTestOfSilenced(enclosing)))
        || isHandedOn(use, symbol)
        || isSilenced(enclosing, use.scope());
  }

  /** What replaces a symbol, or moves its data, has to know it. */
  private boolean isBridge(TypeSymbol enclosing, LegacySymbol symbol) {
    TypeSymbol successor = symbol.successor(index);
    return MIGRATION.matcher(enclosing.outermost().name()).find()
        || (successor != null && successor.outermost() == enclosing.outermost());
  }

  /** A test of deprecated code has to use what that uses. */
  private boolean isTestOfSilenced(TypeSymbol enclosing) {
    String test = enclosing.outermost().name();
    String name = OF_TESTS.matcher(test).replaceFirst("");
    TypeSymbol tested = name.equals(test) || name.isEmpty() ? null : index.lookUp(enclosing, name);
    return tested != null && isSilenced(tested, "");
  }

  private static boolean isTestOf(Use use, TypeSymbol legacy) {
    String path = use.unit().path();
    return use.unit().isTest()
        && path.substring(path.lastIndexOf('/') + 1).startsWith(legacy.outermost().name());
  }

  /** Tests that say so try on purpose what is old. */
  private static boolean isTestOfOldWays(Use use) {
    return use.unit().isTest()
        && (OLD_WAYS.matcher(use.scope()).find() || OLD_WAYS.matcher(use.unit().path()).find());
  }

  /** Who wraps or overrides a method under its name has to call it for as long as it is there. */
  private static boolean isHandedOn(Use use, LegacySymbol symbol) {
    MethodFact method = symbol.method();
    return method != null
        && use.kind() == ReferenceKind.CALL
        && use.scope().substring(use.scope().indexOf('#') + 1).startsWith(method.name() + "(");
  }

  /** Legacy code may use legacy code, and whoever silences the compiler has seen it. */
  private static boolean isSilenced(TypeSymbol enclosing, String scope) {
    for (TypeSymbol type = enclosing; type != null; type = type.outer()) {
      if (silences(type.fact().annotations())
          || type.fact().documentation().deprecated()
          || type.fact().documentation().says(dev.ssot.model.facts.Documentation.Mark.LEGACY)) {
        return true;
      }
    }
    String member = scope.substring(scope.indexOf('#') + 1);
    List<MethodFact> methods = methods(enclosing, member);
    if (!methods.isEmpty()) {
      return methods.stream().anyMatch(m -> silences(m.annotations()) || isDeprecated(m));
    }
    return enclosing.fact().fields().stream()
        .anyMatch(
            f ->
                f.name().equals(member)
                    && (silences(f.annotations()) || f.documentation().deprecated()));
  }

  /** More than one if only their packages tell the types of their parameters apart. */
  private static List<MethodFact> methods(TypeSymbol type, String signature) {
    return Stream.concat(type.fact().methods().stream(), type.fact().constructors().stream())
        .filter(m -> m.signature().equals(signature))
        .toList();
  }

  private static boolean silences(List<AnnotationFact> annotations) {
    return annotations.stream()
        .anyMatch(
            a ->
                a.simpleName().equals("Deprecated")
                    || (a.simpleName().equals("SuppressWarnings")
                        && (a.hasValue("deprecation")
                            || a.hasValue("removal")
                            || a.hasValue("all"))));
  }
}
