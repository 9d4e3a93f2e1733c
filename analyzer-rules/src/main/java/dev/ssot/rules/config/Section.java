package dev.ssot.rules.config;

import dev.ssot.rules.spelling.Nearest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping. The keys that are asked for are the ones that it may have. */
final class Section {

  private final Value whole;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final Map<String, Value> keys = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private Section(Value whole) {
    this.whole = whole;
  }

  static Section of(MappingNode mapping, Value whole) {
    Section section = new Section(whole);
    mapping.getValue().forEach(section::add);
    return section;
  }

  private void add(NodeTuple tuple) {
    Value key = new Value(tuple.getKeyNode(), whole.key(), whole.file(), whole.problems());
    if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
      key.problem("A key must be text");
      return;
    }
    String name = scalar.getValue();
    Value value = new Value(tuple.getValueNode(), path(name), whole.file(), whole.problems());
    Value earlier = keys.putIfAbsent(name, key);
    if (earlier != null) {
      key.problem("'" + name + "' is here twice, first in line " + earlier.origin().line());
    } else {
      values.put(name, value);
    }
  }

  private String path(String name) {
    return whole.key().isEmpty() ? name : whole.key() + "." + name;
  }

  /** Where the section begins. */
  Value whole() {
    return whole;
  }

  /** The value of a key, if it is there. */
  Optional<Value> get(String key) {
    known.add(key);
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a key that has to be there. */
  Optional<Value> require(String key) {
    Optional<Value> value = get(key);
    if (value.isEmpty()) {
      whole.problem((whole.key().isEmpty() ? "" : "'" + whole.key() + "': ") + missing(key));
    }
    return value;
  }

  private static String missing(String key) {
    return "'" + key + "' is missing";
  }

  /** All keys with their values, whatever they are. */
  Map<String, Value> all() {
    known.addAll(values.keySet());
    return values;
  }

  /** The place of a key. */
  Value key(String name) {
    return keys.getOrDefault(name, whole);
  }

  /** Reports the keys that nobody has asked for. */
  void close() {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        key(name).problem("'" + path(name) + "' is unknown" + hint(name));
      }
    }
  }

  private String hint(String name) {
    return Nearest.to(name, known)
        .map(nearest -> "; did you mean '" + nearest + "'?")
        .orElse("; known here: " + String.join(", ", known));
  }
}
