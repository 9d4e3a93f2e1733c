package dev.ssot.rules.constant;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the names in the values of constants mean: the same words may mean two things. */
final class NamesInValues {

  private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");

  /** A name with its qualifiers that starts like a type or a constant. */
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w.$])[A-Z][\\w$]*+(?:\\.[\\w$]++)*+(?!\\()");

  private final CodeIndex index;

  NamesInValues(CodeIndex index) {
    this.index = index;
  }

  /** Whether two equal texts name something that is not the same in both places. */
  boolean differ(Constant one, Constant other) {
    return one.hasValueOf(other)
        && !one.isLiteral()
        && in(one.field().value()).stream().anyMatch(name -> differs(name, one, other));
  }

  private static List<String> in(String value) {
    return NAME.matcher(TEXT.matcher(value).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private boolean differs(String name, Constant one, Constant other) {
    Optional<String> first = meaning(name, one.owner());
    Optional<String> second = meaning(name, other.owner());
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  /** The value of a constant of the type itself, or the type that the name starts with. */
  private Optional<String> meaning(String name, TypeSymbol owner) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return owner.fact().fields().stream()
          .filter(field -> field.name().equals(name))
          .map(FieldFact::value)
          .findFirst();
    }
    Resolved resolved = index.resolve(owner, name.substring(0, dot));
    return resolved instanceof Resolved.InTree tree
        ? Optional.of(tree.type().qualifiedName())
        : resolved instanceof Resolved.External external
            ? Optional.of(external.qualifiedName())
            : Optional.empty();
  }
}
