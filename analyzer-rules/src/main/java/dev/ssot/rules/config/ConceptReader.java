package dev.ssot.rules.config;

import dev.ssot.model.concept.Exemption;
import dev.ssot.rules.concept.ConceptDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the concepts that a configuration declares. */
final class ConceptReader {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
  private static final Pattern SIGNATURE = Pattern.compile("[\\p{L}\\p{N}_$<>]+\\([^()]*\\)");
  private static final Pattern METHOD = Pattern.compile("[\\p{L}\\p{N}_$]+");

  private record Contract(String type, List<String> methods) {
    static final Contract NONE = new Contract("", List.of());
  }

  private record Factory(String type, List<String> methods, String rejects) {
    static final Factory NONE = new Factory("", List.of(), "");
  }

  private final RuleReader rules;
  private final Map<String, Origin> origins;

  ConceptReader(RuleReader rules, Map<String, Origin> origins) {
    this.rules = rules;
    this.origins = origins;
  }

  List<ConceptSettings> concepts(Value value) {
    List<ConceptSettings> concepts = new ArrayList<>();
    value
        .section()
        .ifPresent(
            all -> all.all().forEach((name, one) -> add(name, all.key(name), one, concepts)));
    return concepts;
  }

  private void add(String name, Value key, Value value, List<ConceptSettings> concepts) {
    if (!NAME.matcher(name).matches()) {
      key.problem("'" + name + "' is no name for a concept: use letters, digits, '-', '_' and '.'");
    }
    if (value.isNothing()) {
      value.problem("'" + value.key() + "': 'canonical' is missing");
    }
    value.section().flatMap(section -> concept(name, section)).ifPresent(concepts::add);
  }

  private Map<String, RuleSettings> rules(String concept, Value value) {
    Origins noted = new Origins(origins, "concepts." + concept + ".rules");
    return rules.settings(value, Reach.CONCEPT, noted);
  }

  private Optional<ConceptSettings> concept(String name, Section section) {
    Optional<String> canonical = section.require("canonical").flatMap(SymbolReader::type);
    List<String> members = section.get("members").map(SymbolReader::types).orElse(List.of());
    Contract contract = section.get("contract").map(this::contract).orElse(Contract.NONE);
    Factory factory = section.get("factory").map(this::factory).orElse(Factory.NONE);
    List<Exemption> exemptions =
        section.get("exemptions").map(SymbolReader::exemptions).orElse(List.of());
    Map<String, RuleSettings> own =
        section.get("rules").map(value -> rules(name, value)).orElse(Map.of());
    section.close();
    Origin origin = section.whole().origin();
    return canonical.map(
        type ->
            new ConceptSettings(
                new ConceptDeclaration(
                    name,
                    type,
                    others(type, members),
                    contract.type(),
                    contract.methods(),
                    factory.type(),
                    factory.methods(),
                    factory.rejects(),
                    exemptions),
                own,
                origin));
  }

  private static List<String> others(String canonical, List<String> members) {
    return members.stream().filter(member -> !member.equals(canonical)).distinct().toList();
  }

  private Contract contract(Value value) {
    return value.isScalar()
        ? new Contract(SymbolReader.type(value).orElse(""), List.of())
        : value.section().map(this::contract).orElse(Contract.NONE);
  }

  private Contract contract(Section section) {
    Optional<Value> type = section.get("type");
    Optional<Value> methods = section.get("methods");
    section.close();
    if (type.isPresent() == methods.isPresent()) {
      section.whole().problem("'" + section.whole().key() + "' must have 'type' or 'methods'");
    }
    return new Contract(
        type.flatMap(SymbolReader::type).orElse(""),
        methods.map(ConceptReader::signatures).orElse(List.of()));
  }

  private static List<String> signatures(Value value) {
    return checked(value, SIGNATURE, "a signature such as send(UserId,String)");
  }

  private static List<String> checked(Value value, Pattern syntax, String expected) {
    List<String> texts = new ArrayList<>();
    for (Value element : value.list()) {
      Optional<String> text = element.text();
      if (text.isPresent() && !syntax.matcher(text.get()).matches()) {
        element.problem(
            "'" + value.key() + "' must list " + expected + ", not '" + text.get() + "'");
      }
      text.ifPresent(found -> texts.add(found.replaceAll("\\s*,\\s*", ",").strip()));
    }
    return List.copyOf(texts);
  }

  private Factory factory(Value value) {
    return value.isScalar()
        ? new Factory(SymbolReader.type(value).orElse(""), List.of(), "")
        : value.section().map(this::factory).orElse(Factory.NONE);
  }

  private Factory factory(Section section) {
    Optional<String> type = section.require("type").flatMap(SymbolReader::type);
    Optional<Value> methods = section.get("methods");
    Optional<Value> rejects = section.get("rejects");
    section.close();
    return new Factory(
        type.orElse(""),
        methods.map(value -> checked(value, METHOD, "the names of methods")).orElse(List.of()),
        rejects.flatMap(SymbolReader::type).orElse(""));
  }
}
