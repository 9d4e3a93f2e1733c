package dev.ssot.rules.scan.cache;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.rules.scan.codec.FactsCodec;
import dev.ssot.rules.scan.codec.FactsOutput;
import dev.ssot.rules.scan.codec.StringPool;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Makes the bytes of one pack. */
final class PackWriter {

  /** The facts to write, and the day on which they were last of use. */
  record Entry(FactsKey key, FileFacts facts, int lastUse) {}

  private record Row(FactsKey key, int offset, int length, int checksum, int lastUse) {}

  private final StringPool strings = new StringPool();
  private final FactsOutput out = new FactsOutput(strings);
  private final List<Row> rows = new ArrayList<>();
  private final int frontEnds;

  private PackWriter(List<Entry> entries) {
    TreeSet<String> names = new TreeSet<>();
    entries.forEach(entry -> names.add(entry.key().frontEnd()));
    names.forEach(strings::number);
    frontEnds = names.size();
  }

  /** The whole file. */
  static byte[] bytes(List<Entry> entries) {
    PackWriter writer = new PackWriter(entries);
    entries.stream().sorted(Comparator.comparing(Entry::key)).forEach(writer::add);
    return writer.assemble();
  }

  private void add(Entry entry) {
    int offset = out.size();
    FactsCodec.write(entry.facts(), out);
    int length = out.size() - offset;
    rows.add(new Row(entry.key(), offset, length, out.checksum(offset), entry.lastUse()));
  }

  private byte[] assemble() {
    List<byte[]> texts = PackStrings.encode(strings.texts());
    int textBytes = texts.stream().mapToInt(text -> text.length).sum();
    int head =
        PackLayout.HEADER
            + rows.size() * PackLayout.ROW
            + (texts.size() + 1) * Integer.BYTES
            + textBytes;
    ByteBuffer file = ByteBuffer.allocate(head + out.size());
    file.putLong(PackLayout.MARK).putInt(PackLayout.SHAPE).putInt(rows.size()).putInt(frontEnds);
    file.putInt(texts.size()).putInt(textBytes).putInt(out.size()).putInt(0);
    rows.forEach(row -> put(row, file));
    put(texts, file);
    out.copyTo(file);
    file.putInt(PackLayout.CHECKSUM_AT, Pack.checksum(file.array(), head));
    return file.array();
  }

  private void put(Row row, ByteBuffer file) {
    row.key().blob().write(file);
    file.putInt(strings.number(row.key().frontEnd()));
    file.putInt(row.offset()).putInt(row.length()).putInt(row.checksum()).putInt(row.lastUse());
  }

  private static void put(List<byte[]> texts, ByteBuffer file) {
    int offset = 0;
    for (byte[] text : texts) {
      file.putInt(offset);
      offset += text.length;
    }
    file.putInt(offset);
    texts.forEach(file::put);
  }
}
