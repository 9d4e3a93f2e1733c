package dev.ssot.rules.gate.identity;

import dev.ssot.model.facts.BodyFact;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The symbols of a tree, by the names that subjects have. Safe to use from several threads. */
public final class Symbols {

  /** Bodies with fewer tokens say nothing. */
  private static final int TELLING = 6;

  private final CodeIndex index;
  private final Set<String> packages = new HashSet<>();
  private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

  public Symbols(CodeIndex index) {
    this.index = index;
    index.units().forEach(unit -> packages.add(unit.facts().packageName()));
  }

  /** The type of a subject, without a member. */
  public static String owner(String subject) {
    int hash = subject.indexOf('#');
    return hash < 0 ? subject : subject.substring(0, hash);
  }

  /** Whether a subject is a member of a type. */
  public static boolean isMember(String subject) {
    return subject.indexOf('#') >= 0;
  }

  /** Whether the tree has a symbol: a package, a type, or a member of one. */
  boolean has(String subject) {
    List<TypeSymbol> owners = index.types(owner(subject));
    return isMember(subject)
        ? owners.stream().anyMatch(owner -> hasMember(owner.fact(), member(subject)))
        : !owners.isEmpty() || packages.contains(subject);
  }

  private static String member(String subject) {
    return subject.substring(subject.indexOf('#') + 1);
  }

  /** Who some types are. */
  public static Shape shape(Collection<TypeSymbol> types) {
    return Shape.of(types.stream().map(type -> "type " + type.name()).toList());
  }

  private static boolean hasMember(TypeFact type, String member) {
    return member.startsWith("<clinit>")
        || methods(type).anyMatch(method -> method.signature().equals(member))
        || type.fields().stream().anyMatch(field -> field.name().equals(member));
  }

  private static Stream<MethodFact> methods(TypeFact type) {
    return Stream.concat(type.methods().stream(), type.constructors().stream());
  }

  /** What the code of a symbol looks like. */
  public Shape shape(String subject) {
    return shapes.computeIfAbsent(subject, this::sketch);
  }

  private Shape sketch(String subject) {
    return index
        .type(owner(subject))
        .map(TypeSymbol::fact)
        .map(type -> isMember(subject) ? ofMember(type, member(subject)) : ofType(type))
        .orElse(Shape.NONE);
  }

  private static Shape ofType(TypeFact type) {
    Set<String> features = new HashSet<>();
    methods(type).forEach(method -> features.addAll(features(method)));
    type.fields().stream().map(FieldFact::name).forEach(name -> features.add("field " + name));
    type.nested().forEach(nested -> features.add("type " + nested.name()));
    return Shape.of(features);
  }

  private static Set<String> features(MethodFact method) {
    Set<String> features = new HashSet<>();
    BodyFact body = method.body();
    if (!method.name().startsWith("<")) {
      features.add("method " + method.name() + "/" + method.parameters().size());
    }
    if (body != null && body.tokens() >= TELLING) {
      features.add("body " + body.shape());
    }
    return features;
  }

  private static Shape ofMember(TypeFact type, String member) {
    Optional<BodyFact> body =
        methods(type)
            .filter(method -> method.signature().equals(member))
            .findFirst()
            .map(MethodFact::body);
    Set<String> features = new HashSet<>();
    body.filter(fact -> fact.tokens() >= TELLING)
        .ifPresent(
            fact -> {
              for (int shingle : fact.sketch()) {
                features.add("tokens " + shingle);
              }
            });
    return Shape.of(features);
  }
}
