package dev.ssot.rules.legacy;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Concepts;
import dev.ssot.model.facts.AnnotationFact;
import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.Documentation.Mark;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.LegacySymbols;
import dev.ssot.model.source.Location;
import dev.ssot.rules.spelling.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A symbol that should no longer be used.
 *
 * @param id its qualified name, methods with their parameter types
 * @param name what a reader calls it
 * @param announced whether the compiler tells its users
 * @param configured whether only the configuration says so
 * @param replacement what to use instead, as written, or ""
 */
record LegacySymbol(
    TypeSymbol owner,
    @Nullable MethodFact method,
    @Nullable FieldFact field,
    String id,
    String name,
    Location location,
    boolean announced,
    boolean configured,
    String sentence,
    String replacement) {

  private static final Pattern FOR_TESTS =
      Pattern.compile(
          "(?i)\\b(?:only|just) for (?:the )?(?:ut|unit|test)"
              + "|\\bfor (?:ut|(?:unit )?test(?:s|ing)?)(?: purposes?)? only");

  /** All legacy symbols of the tree, in order of their types. */
  static Stream<LegacySymbol> in(Analysis analysis) {
    return analysis.index().types().stream()
        .filter(type -> !type.unit().facts().generated())
        .flatMap(type -> in(type, analysis.legacy()));
  }

  private static Stream<LegacySymbol> in(TypeSymbol type, LegacySymbols configured) {
    Stream<LegacySymbol> methods =
        Stream.concat(type.fact().constructors().stream(), type.fact().methods().stream())
            .filter(m -> mayBeLegacy(m.annotations(), m.documentation(), configured))
            .map(method -> of(type, method, configured))
            .flatMap(Optional::stream);
    Stream<LegacySymbol> fields =
        type.fact().fields().stream()
            .filter(f -> mayBeLegacy(f.annotations(), f.documentation(), configured))
            .map(field -> of(type, field, configured))
            .flatMap(Optional::stream);
    return Stream.of(of(type, configured).stream(), methods, fields).flatMap(s -> s);
  }

  /** Whether the name of a declaration, which takes time to write out, may matter at all. */
  private static boolean mayBeLegacy(
      List<AnnotationFact> annotations, Documentation documentation, LegacySymbols configured) {
    return isAnnounced(annotations)
        || documentation.deprecated()
        || documentation.says(Mark.LEGACY)
        || !configured.entries().isEmpty();
  }

  private static boolean isAnnounced(List<AnnotationFact> annotations) {
    for (AnnotationFact annotation : annotations) {
      if (annotation.simpleName().equals("Deprecated")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LegacySymbol> of(TypeSymbol type, LegacySymbols configured) {
    return of(
        new Declaration(
            type,
            null,
            null,
            type.qualifiedName(),
            type.name(),
            type.location(),
            type.fact().annotations(),
            type.fact().documentation()),
        configured);
  }

  private static Optional<LegacySymbol> of(
      TypeSymbol type, MethodFact method, LegacySymbols configured) {
    boolean constructor = method.name().equals("<init>");
    String signature = method.signature();
    return of(
        new Declaration(
            type,
            method,
            null,
            type.qualifiedName() + "#" + signature,
            constructor
                ? type.name() + signature.substring("<init>".length())
                : type.name() + "." + signature,
            type.unit().at(method.nameRange()),
            method.annotations(),
            method.documentation()),
        configured);
  }

  private static Optional<LegacySymbol> of(
      TypeSymbol type, FieldFact field, LegacySymbols configured) {
    if (field.modifiers().has(Modifiers.RECORD_COMPONENT)) {
      return Optional.empty();
    }
    return of(
        new Declaration(
            type,
            null,
            field,
            type.qualifiedName() + "#" + field.name(),
            type.name() + "." + field.name(),
            type.unit().at(field.nameRange()),
            field.annotations(),
            field.documentation()),
        configured);
  }

  private record Declaration(
      TypeSymbol owner,
      @Nullable MethodFact method,
      @Nullable FieldFact field,
      String id,
      String name,
      Location location,
      List<AnnotationFact> annotations,
      Documentation documentation) {}

  private static Optional<LegacySymbol> of(Declaration declaration, LegacySymbols configured) {
    Documentation documentation = declaration.documentation();
    boolean announced = isAnnounced(declaration.annotations());
    Optional<LegacySymbols.Entry> entry = configured.of(declaration.id());
    if (!announced
        && !documentation.deprecated()
        && !documentation.says(Mark.LEGACY)
        && entry.isEmpty()) {
      return Optional.empty();
    }
    String replacement =
        entry
            .map(LegacySymbols.Entry::replacement)
            .filter(text -> !text.isEmpty())
            .orElse(documentation.replacement());
    return Optional.of(
        new LegacySymbol(
            declaration.owner(),
            declaration.method(),
            declaration.field(),
            declaration.id(),
            declaration.name(),
            declaration.location(),
            announced,
            !announced && !documentation.deprecated() && !documentation.says(Mark.LEGACY),
            documentation.deprecation(),
            replacement));
  }

  boolean isType() {
    return method == null && field == null;
  }

  /** Whether only code of this tree can use it. */
  boolean isHidden() {
    for (TypeSymbol type = owner; type != null; type = type.outer()) {
      if (type.fact().modifiers().isPrivate()) {
        return true;
      }
    }
    if (method != null) {
      return method.modifiers().isPrivate();
    }
    return field != null && field.modifiers().isPrivate();
  }

  /** Whether code that cannot be seen here may reach it through a supertype. */
  boolean mayBeReachedUnseen() {
    return method != null && method.isAnnotatedWith("Override");
  }

  /** Whether it is deprecated only to keep all but tests from it. */
  boolean isForTests() {
    Documentation documentation =
        method != null
            ? method.documentation()
            : field != null ? field.documentation() : owner.fact().documentation();
    return FOR_TESTS.matcher(sentence).find() || FOR_TESTS.matcher(documentation.summary()).find();
  }

  /** The type that replaces it or has what does, or null. */
  @Nullable TypeSymbol successor(CodeIndex index) {
    int hash = replacement.indexOf('#');
    if (hash == 0) {
      return owner;
    }
    String type = hash < 0 ? replacement : replacement.substring(0, hash);
    return type.isEmpty() ? null : index.lookUp(owner, type);
  }

  /** Whether some code of its file calls or reads a member of its name, whoever declares that. */
  boolean isNamedInItsFile() {
    String simple =
        method == null
            ? field == null ? owner.name() : field.name()
            : method.name().equals("<init>") ? owner.name() : method.name();
    return owner.unit().facts().references().stream()
        .anyMatch(
            reference ->
                reference.kind().isCode()
                    && (reference.name().equals(simple)
                        || reference.name().endsWith("." + simple)));
  }

  /** The concept that its type competes in, or that it hands a member of out; or "". */
  String concept(Analysis analysis) {
    Concepts concepts = analysis.concepts();
    Optional<Concept> own = concepts.of(owner);
    if (own.isPresent() || method == null) {
      return own.map(Concept::name).orElse("");
    }
    String result = method.returnType();
    int generic = result.indexOf('<');
    TypeSymbol product =
        analysis.index().lookUp(owner, generic < 0 ? result : result.substring(0, generic));
    return product == null ? "" : concepts.of(product).map(Concept::name).orElse("");
  }

  /** What to do, as help for a reader. */
  String advice() {
    if (replacement.isEmpty()) {
      return "stop using it";
    }
    String other = replacement.startsWith("#") ? owner.name() + replacement : replacement;
    return Wording.help().say("use {} instead", other);
  }
}
