package dev.ssot.rules.config;

import dev.ssot.model.concept.Exemption;
import dev.ssot.rules.config.ConceptSettings.ContractSettings;
import dev.ssot.rules.config.ConceptSettings.FactorySettings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the concepts that a configuration declares. */
final class ConceptReader {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
  private static final Pattern SIGNATURE = Pattern.compile("[\\p{L}\\p{N}_$<>]+\\([^()]*\\)");
  private static final Pattern METHOD = Pattern.compile("[\\p{L}\\p{N}_$]+");

  private final RuleReader rules;

  ConceptReader(RuleReader rules) {
    this.rules = rules;
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

  private Optional<ConceptSettings> concept(String name, Section section) {
    Optional<String> canonical = section.require("canonical").flatMap(SymbolReader::type);
    List<String> members = section.get("members").map(SymbolReader::types).orElse(List.of());
    ContractSettings contract = section.get("contract").flatMap(this::contract).orElse(null);
    FactorySettings factory = section.get("factory").flatMap(this::factory).orElse(null);
    List<Exemption> exemptions =
        section.get("exemptions").map(SymbolReader::exemptions).orElse(List.of());
    Map<String, Level> levels = section.get("rules").map(rules::levels).orElse(Map.of());
    section.close();
    Origin origin = section.whole().origin();
    return canonical.map(
        type ->
            new ConceptSettings(
                name,
                type,
                withFirst(type, members),
                contract,
                factory,
                exemptions,
                levels,
                origin));
  }

  private static List<String> withFirst(String canonical, List<String> members) {
    Set<String> all = new LinkedHashSet<>();
    all.add(canonical);
    all.addAll(members);
    return List.copyOf(all);
  }

  private Optional<ContractSettings> contract(Value value) {
    return value.isScalar()
        ? SymbolReader.type(value).map(type -> new ContractSettings(type, List.of()))
        : value.section().flatMap(this::contract);
  }

  private Optional<ContractSettings> contract(Section section) {
    String type = section.get("type").flatMap(SymbolReader::type).orElse("");
    Optional<Value> listed = section.get("methods");
    List<String> methods = listed.map(ConceptReader::signatures).orElse(List.of());
    section.close();
    if (section.get("type").isEmpty() && listed.isEmpty()) {
      section.whole().problem("'" + section.whole().key() + "' needs 'type' or 'methods'");
    }
    return Optional.of(new ContractSettings(type, methods));
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

  private Optional<FactorySettings> factory(Value value) {
    return value.isScalar()
        ? SymbolReader.type(value).map(type -> new FactorySettings(type, List.of(), ""))
        : value.section().flatMap(this::factory);
  }

  private Optional<FactorySettings> factory(Section section) {
    Optional<String> type = section.require("type").flatMap(SymbolReader::type);
    List<String> methods =
        section
            .get("methods")
            .map(value -> checked(value, METHOD, "the names of methods"))
            .orElse(List.of());
    String rejects = section.get("rejects").flatMap(SymbolReader::type).orElse("");
    section.close();
    return type.map(name -> new FactorySettings(name, methods, rejects));
  }
}
