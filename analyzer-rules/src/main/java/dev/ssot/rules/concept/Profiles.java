package dev.ssot.rules.concept;

import dev.ssot.model.facts.BodyFact;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The profiles of all types that discovery considers. */
final class Profiles {

  /** Shorter bodies say nothing: accessors, empty methods, plain delegation. */
  private static final int LEAST_TOKENS = 10;

  private static final Set<String> OF_OBJECT =
      Set.of("equals", "hashCode", "toString", "compareTo", "clone", "close", "main", "finalize");

  private static final Pattern TEST_NAME = Pattern.compile(".*(Tests?|IT|TestCase|Spec)");

  private final List<TypeProfile> all;
  private final IdentityHashMap<TypeSymbol, TypeProfile> byType = new IdentityHashMap<>();

  private Profiles(List<TypeProfile> all) {
    this.all = all;
    all.forEach(profile -> byType.put(profile.type(), profile));
  }

  static Profiles of(CodeIndex index) {
    List<TypeSymbol> types =
        index.types().stream()
            .filter(type -> !type.unit().facts().generated())
            .filter(type -> !type.name().startsWith("Generated"))
            .filter(type -> !type.fact().local())
            .filter(type -> !isTestClass(type))
            .filter(type -> type.outer() == null || !type.name().endsWith("Builder"))
            .toList();
    return new Profiles(
        IntStream.range(0, types.size())
            .parallel()
            .mapToObj(number -> profile(number, types.get(number)))
            .toList());
  }

  /** A class of tests; what tests use, such as doubles and fixtures, is no class of tests. */
  private static boolean isTestClass(TypeSymbol type) {
    return type.isTest()
        && (TEST_NAME.matcher(type.name()).matches()
            || type.fact().methods().stream().anyMatch(m -> m.isAnnotatedWith("Test")));
  }

  List<TypeProfile> all() {
    return all;
  }

  @Nullable TypeProfile of(TypeSymbol type) {
    return byType.get(type);
  }

  private static TypeProfile profile(int number, TypeSymbol type) {
    return TypeProfile.of(number, type, vocabulary(type), shingles(type.fact()));
  }

  private static Set<String> vocabulary(TypeSymbol type) {
    Accessors accessors = new Accessors(type.fact());
    Set<String> names = new TreeSet<>();
    type.publicMethods()
        .filter(method -> !accessors.has(method))
        .map(MethodFact::name)
        .filter(name -> !OF_OBJECT.contains(name))
        .forEach(names::add);
    return names;
  }

  private static int[] shingles(TypeFact type) {
    Shingles shingles = new Shingles();
    Accessors accessors = new Accessors(type);
    for (List<MethodFact> methods :
        List.of(type.methods(), type.constructors(), type.initialisers())) {
      for (MethodFact method : methods) {
        BodyFact body = method.body();
        if (body != null && isTelling(method)) {
          shingles.addAll(body.sketch());
        }
      }
    }
    for (FieldFact field : type.fields()) {
      if (isTelling(field) && !accessors.read(field)) {
        shingles.addMember("field " + describe(field));
      }
    }
    for (MethodFact method : type.methods()) {
      if (!method.isAnnotatedWith("Override")
          && !OF_OBJECT.contains(method.name())
          && !accessors.has(method)) {
        shingles.addMember("method " + method.returnType() + ' ' + method.signature());
      }
    }
    return shingles.distinct();
  }

  private static boolean isTelling(MethodFact method) {
    BodyFact body = method.body();
    return body != null && body.tokens() >= LEAST_TOKENS && !OF_OBJECT.contains(method.name());
  }

  private static boolean isTelling(FieldFact field) {
    return !field.name().equals("serialVersionUID") && !field.name().startsWith("log");
  }

  private static String describe(FieldFact field) {
    return field.modifiers().has(Modifiers.ENUM_CONSTANT)
        ? field.name()
        : field.name() + ' ' + field.type() + ' ' + field.value();
  }
}
