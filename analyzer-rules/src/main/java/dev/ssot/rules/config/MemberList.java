package dev.ssot.rules.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The list of members that a configuration has for a concept, as text. */
public final class MemberList {

  private final String text;
  private final List<Node> entries;
  private final boolean inLines;

  private MemberList(String text, List<Node> entries, boolean inLines) {
    this.text = text;
    this.entries = entries;
    this.inLines = inLines;
  }

  /**
   * A stretch of text that can go.
   *
   * @param start offset in UTF-16 units
   * @param end the same, exclusive
   */
  public record Span(int start, int end) {}

  /**
   * The list in the text of a configuration that was read without a problem, without byte-order
   * mark.
   */
  public static MemberList of(String text, String concept) {
    Optional<Node> members =
        new Compose(LoadSettings.builder().build())
            .composeString(text)
            .flatMap(root -> child(root, "concepts"))
            .flatMap(concepts -> child(concepts, concept))
            .flatMap(declared -> child(declared, "members"));
    return members.isPresent() && members.get() instanceof SequenceNode list
        ? new MemberList(text, list.getValue(), list.getFlowStyle() != FlowStyle.FLOW)
        : new MemberList(text, List.of(), true);
  }

  private static Optional<Node> child(Node node, String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(tuple -> value(tuple.getKeyNode()).equals(key))
            .map(NodeTuple::getValueNode)
            .findFirst()
        : Optional.empty();
  }

  private static String value(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** What has to go so that the list no longer has some types; in order, without overlaps. */
  public List<Span> without(Collection<String> types) {
    return inLines ? lines(types) : runs(types);
  }

  /** Whole lines, with the comments that stand in them. */
  private List<Span> lines(Collection<String> types) {
    return entries.stream()
        .filter(entry -> types.contains(value(entry)))
        .map(entry -> new Span(lineStart(start(entry)), lineEnd(end(entry))))
        .filter(span -> text.substring(span.start, span.end).strip().startsWith("-"))
        .toList();
  }

  /** Neighbours that go together go in one piece, so that no comma is left over. */
  private List<Span> runs(Collection<String> types) {
    List<Span> spans = new ArrayList<>();
    int kept = -1;
    for (int i = 0; i <= entries.size(); i++) {
      if (i == entries.size() || !types.contains(value(entries.get(i)))) {
        if (i - kept > 1) {
          spans.add(run(kept, i));
        }
        kept = i;
      }
    }
    return spans;
  }

  /** Everything between two entries that stay; either may be past the end of the list. */
  private Span run(int before, int after) {
    if (after < entries.size()) {
      return new Span(start(entries.get(before + 1)), start(entries.get(after)));
    }
    int start = before < 0 ? start(entries.get(0)) : end(entries.get(before));
    return new Span(start, end(entries.get(after - 1)));
  }

  private int start(Node node) {
    return text.offsetByCodePoints(0, node.getStartMark().orElseThrow().getIndex());
  }

  private int end(Node node) {
    return text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }
}
