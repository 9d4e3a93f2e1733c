package dev.ssot.rules.scan.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FactsOutput} has written, and trusts none of it. */
public final class FactsInput {

  /** The bit of an octet that marks a choice. */
  static final int MARK = 0x80;

  private final byte[] bytes;
  private final int end;
  private final StringTable strings;
  private int position;

  /** Reads {@code bytes} from {@code start} to {@code end}, exclusive. */
  public FactsInput(byte[] bytes, int start, int end, StringTable strings) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
    this.strings = strings;
  }

  /** A second reader of everything that this one has not read yet. */
  FactsInput rest() {
    return new FactsInput(bytes, position, end, strings);
  }

  int octet() {
    if (position >= end) {
      throw new DamagedFactsException("The facts end too early");
    }
    return bytes[position++] & 0xFF;
  }

  int number() {
    if (position < end) {
      byte first = bytes[position];
      if (first >= 0) {
        position++;
        return first;
      }
    }
    return longNumber();
  }

  private int longNumber() {
    int value = 0;
    for (int shift = 0; shift <= 28; shift += 7) {
      int next = octet();
      value |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new DamagedFactsException("A number is too long");
  }

  int signed() {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  long fixed() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (long) octet() << shift;
    }
    return value;
  }

  /** A list of hashes, at once: there are many of them. */
  int[] fixedList() {
    int count = number();
    if (count < 0 || count > (end - position) / Integer.BYTES) {
      throw new DamagedFactsException("A list is longer than the facts");
    }
    int[] values = new int[count];
    int length = count * Integer.BYTES;
    ByteBuffer.wrap(bytes, position, length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asIntBuffer()
        .get(values);
    position += length;
    return values;
  }

  boolean flag() {
    return octet() != 0;
  }

  String text() {
    return strings.text(number());
  }

  @Nullable String optionalText() {
    int number = number();
    return number == 0 ? null : strings.text(number - 1);
  }

  /** A number of things of which each takes one byte or more. */
  int count() {
    int count = number();
    if (count < 0 || count > end - position) {
      throw new DamagedFactsException("A list is longer than the facts");
    }
    return count;
  }

  List<String> texts() {
    int count = count();
    if (count == 0) {
      return List.of();
    }
    String[] values = new String[count];
    for (int i = 0; i < count; i++) {
      values[i] = text();
    }
    return List.of(values);
  }

  <T> @Nullable T optional(Codec<T> codec) {
    return flag() ? codec.read(this) : null;
  }

  @SuppressWarnings("unchecked")
  <T> List<T> list(Codec<T> codec) {
    int count = count();
    if (count == 0) {
      return List.of();
    }
    if (count == 1) {
      return List.of(codec.read(this));
    }
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = codec.read(this);
    }
    return (List<T>) List.of(values);
  }

  /** The value of that ordinal. */
  <E> E choice(E[] values) {
    return choice(values, octet());
  }

  /** Whether what follows is a choice with a mark on it. */
  boolean isMarked() {
    return position < end && (bytes[position] & MARK) != 0;
  }

  <E> E markedChoice(E[] values) {
    return choice(values, octet() & ~MARK);
  }

  private static <E> E choice(E[] values, int ordinal) {
    if (ordinal >= values.length) {
      throw new DamagedFactsException("There is no such kind");
    }
    return values[ordinal];
  }
}
