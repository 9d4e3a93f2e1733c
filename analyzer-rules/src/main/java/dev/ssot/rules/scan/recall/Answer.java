package dev.ssot.rules.scan.recall;

import dev.ssot.model.result.Result;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a run came to.
 *
 * @param problems what the configuration names and the tree does not have, one sentence each
 */
public record Answer(Result result, List<String> problems) {

  /** The checksum of the compressed form finds damage. */
  byte[] bytes(ResultCodec codec) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
      data.writeInt(problems.size());
      for (String problem : problems) {
        byte[] text = problem.getBytes(StandardCharsets.UTF_8);
        data.writeInt(text.length);
        data.write(text);
      }
      Writer text = new OutputStreamWriter(data, StandardCharsets.UTF_8);
      codec.writer().write(result, text);
      text.flush();
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #bytes} has written; throws anything if it is damaged. */
  static Answer read(byte[] bytes, ResultCodec codec) throws IOException {
    try (DataInputStream data =
        new DataInputStream(
            new ByteArrayInputStream(
                new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16).readAllBytes()))) {
      List<String> problems = new ArrayList<>();
      for (int left = data.readInt(); left > 0; left--) {
        problems.add(new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8));
      }
      InputStreamReader text = new InputStreamReader(data, StandardCharsets.UTF_8);
      return new Answer(codec.reader().apply(new BufferedReader(text)), List.copyOf(problems));
    }
  }
}
