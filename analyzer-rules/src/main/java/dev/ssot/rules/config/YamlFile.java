package dev.ssot.rules.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML 1.2 file as a tree of nodes with places, held to a size.
 *
 * @param name as it is shown to a person
 */
record YamlFile(Path path, String name, Problems problems) {

  private static final int BYTES = 1 << 20;
  private static final int NODES = 200_000;
  private static final int DEPTH = 64;

  /**
   * The only document of the file; empty with a problem, or without one if the file is empty.
   *
   * @param instead what holds in the place of what the file has, null if that holds
   */
  Optional<Value> read(byte @Nullable [] instead) {
    try {
      if (instead != null) {
        return compose(decode(instead));
      }
      if (Files.size(path) > BYTES) {
        return problem("The file is larger than 1 MB");
      }
      return compose(decode(Files.readAllBytes(path)));
    } catch (CharacterCodingException e) {
      return problem("The file is not UTF-8");
    } catch (IOException e) {
      return problem("The file cannot be read");
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Optional<Value> compose(String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setSchema(new CoreSchema()).build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isPresent() && count(node.get(), 0, 0) > NODES) {
        return problem("The file is nested too deeply, or too large once its aliases are followed");
      }
      return node.map(found -> new Value(found, "", name, problems));
    } catch (MarkedYamlEngineException e) {
      problems.add(place(e), "This is not YAML: " + sentence(e));
      return Optional.empty();
    } catch (YamlEngineException e) {
      return problem("This is not YAML: " + String.valueOf(e.getMessage()).replace('\n', ' '));
    } catch (StackOverflowError e) {
      return problem("The file is nested too deeply");
    }
  }

  private static String sentence(MarkedYamlEngineException e) {
    String context = e.getContext();
    String problem = e.getProblem();
    return (context == null ? "" : context + ", ") + (problem == null ? "malformed" : problem);
  }

  private Origin place(MarkedYamlEngineException e) {
    Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
    return mark.map(m -> new Origin(name, m.getLine() + 1, m.getColumn() + 1))
        .orElse(new Origin(name, 1, 1));
  }

  private Optional<Value> problem(String sentence) {
    problems.add(new Origin(name, 1, 1), sentence);
    return Optional.empty();
  }

  /** How many nodes there are, aliases followed; counting stops when it is clearly too much. */
  private static int count(Node node, int before, int depth) {
    int count = depth > DEPTH ? NODES + 1 : before + 1;
    if (node instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue()) {
        count = count > NODES ? count : count(element, count, depth + 1);
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        count = count > NODES ? count : count(tuple.getKeyNode(), count, depth + 1);
        count = count > NODES ? count : count(tuple.getValueNode(), count, depth + 1);
      }
    }
    return count;
  }
}
