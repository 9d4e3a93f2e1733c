package dev.ssot.rules.scan.cache;

import dev.ssot.rules.scan.codec.DamagedFactsException;
import dev.ssot.rules.scan.codec.StringTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a pack, made when they are first asked for. Each is stored with one byte for its
 * encoding (0 for ISO-8859-1, 1 for UTF-16) in front, so that any text at all survives.
 */
final class PackStrings implements StringTable {

  private static final byte LATIN = 0;
  private static final byte WIDE = 1;

  private final ByteBuffer offsets;
  private final byte[] bytes;
  private final int start;
  // Two threads may make the same text: both are right, one stays.
  private final @Nullable String[] made;

  /** The texts of a pack whose checksum was found right. */
  PackStrings(byte[] pack, int count, int offsetsAt, int textsAt) {
    this.offsets = ByteBuffer.wrap(pack, offsetsAt, (count + 1) * Integer.BYTES).slice();
    this.bytes = pack;
    this.start = textsAt;
    this.made = new @Nullable String[count];
  }

  @Override
  public String text(int number) {
    if (number < 0 || number >= made.length) {
      throw new DamagedFactsException("There is no text of that number");
    }
    String known = made[number];
    if (known != null) {
      return known;
    }
    String text = make(number);
    made[number] = text;
    return text;
  }

  private String make(int number) {
    int from = start + offsets.getInt(number * Integer.BYTES);
    int length = start + offsets.getInt((number + 1) * Integer.BYTES) - from - 1;
    return bytes[from] == LATIN
        ? new String(bytes, from + 1, length, StandardCharsets.ISO_8859_1)
        : wide(ByteBuffer.wrap(bytes, from + 1, length));
  }

  // By hand, because a decoder would replace halves of surrogate pairs.
  private static String wide(ByteBuffer from) {
    char[] chars = new char[from.remaining() / Character.BYTES];
    from.asCharBuffer().get(chars);
    return new String(chars);
  }

  /** The bytes of each text. */
  static List<byte[]> encode(List<String> texts) {
    return texts.stream().map(PackStrings::encode).toList();
  }

  private static byte[] encode(String text) {
    return isLatin(text) ? latin(text) : wide(text);
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }

  private static byte[] latin(String text) {
    byte[] encoded = new byte[1 + text.length()];
    encoded[0] = LATIN;
    for (int i = 0; i < text.length(); i++) {
      encoded[1 + i] = (byte) text.charAt(i);
    }
    return encoded;
  }

  private static byte[] wide(String text) {
    ByteBuffer encoded = ByteBuffer.allocate(1 + text.length() * Character.BYTES);
    encoded.put(WIDE).asCharBuffer().put(text);
    return encoded.array();
  }
}
