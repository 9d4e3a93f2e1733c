package dev.ssot.rules.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of a file. What it cannot be read as is a problem, and empty.
 *
 * @param key the keys that lead to it, joined with dots
 * @param file as it is shown to a person
 */
record Value(Node node, String key, String file, Problems problems) {

  Origin origin() {
    return node.getStartMark()
        .map(mark -> new Origin(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(new Origin(file, 1, 1));
  }

  void problem(String sentence) {
    problems.add(origin(), sentence);
  }

  boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  boolean isScalar() {
    return node instanceof ScalarNode && !isNothing();
  }

  Optional<String> text() {
    if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.STR)) {
      if (!scalar.getValue().isBlank()) {
        return Optional.of(scalar.getValue());
      }
      problem("'" + key + "' must not be empty");
      return Optional.empty();
    }
    return wrong("text");
  }

  Optional<Boolean> flag() {
    return node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)
        ? Optional.of(Boolean.valueOf(scalar.getValue()))
        : wrong("true or false");
  }

  Optional<Integer> integer() {
    try {
      return node instanceof ScalarNode scalar && node.getTag().equals(Tag.INT)
          ? Optional.of(Integer.valueOf(scalar.getValue()))
          : wrong("a whole number");
    } catch (NumberFormatException e) {
      return wrong("a whole number");
    }
  }

  Optional<Double> number() {
    boolean numeric = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
    try {
      return node instanceof ScalarNode scalar && numeric
          ? Optional.of(Double.valueOf(scalar.getValue()))
          : wrong("a number");
    } catch (NumberFormatException e) {
      return wrong("a number");
    }
  }

  /** One of some words. */
  Optional<String> word(Collection<String> allowed) {
    Optional<String> text = text();
    if (text.isPresent() && !allowed.contains(text.get())) {
      problem(
          "'"
              + key
              + "' must be one of "
              + String.join(", ", allowed)
              + ", not '"
              + text.get()
              + "'");
      return Optional.empty();
    }
    return text;
  }

  /** The elements; none if there is no value. */
  List<Value> list() {
    if (node instanceof SequenceNode sequence) {
      List<Value> elements = new ArrayList<>();
      for (Node element : sequence.getValue()) {
        elements.add(new Value(element, key, file, problems));
      }
      return elements;
    }
    if (!isNothing()) {
      var unused = wrong("a list");
    }
    return List.of();
  }

  List<String> texts() {
    return list().stream().map(Value::text).flatMap(Optional::stream).toList();
  }

  /** The keys and their values; empty if there are none. */
  Optional<Section> section() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(Section.of(mapping, this));
    }
    return isNothing() ? Optional.empty() : wrong("a mapping of keys to values");
  }

  private <T> Optional<T> wrong(String expected) {
    problem("'" + key + "' must be " + expected + ", not " + what());
    return Optional.empty();
  }

  private String what() {
    if (isNothing()) {
      return "nothing";
    }
    if (node instanceof ScalarNode scalar) {
      String text = scalar.getValue();
      return "'" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "'";
    }
    return node instanceof SequenceNode ? "a list" : "a mapping";
  }
}
