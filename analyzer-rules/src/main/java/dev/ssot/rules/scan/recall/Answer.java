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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a run came to.
 *
 * @param problems what a person should know about it, one sentence each
 * @param holdsUntil the last day on which an unchanged tree comes to the same
 */
public record Answer(Result result, List<String> problems, LocalDate holdsUntil) {

  /** Whether a run on that day would come to the same. */
  boolean holds(LocalDate today) {
    return !today.isAfter(holdsUntil);
  }

  /** The checksum of the compressed form finds damage. */
  byte[] bytes(ResultCodec codec) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
      data.writeLong(holdsUntil.toEpochDay());
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
      LocalDate holdsUntil = LocalDate.ofEpochDay(data.readLong());
      List<String> problems = new ArrayList<>();
      for (int left = data.readInt(); left > 0; left--) {
        problems.add(new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8));
      }
      InputStreamReader text = new InputStreamReader(data, StandardCharsets.UTF_8);
      Result result = codec.reader().apply(new BufferedReader(text));
      return new Answer(result, List.copyOf(problems), holdsUntil);
    }
  }
}
