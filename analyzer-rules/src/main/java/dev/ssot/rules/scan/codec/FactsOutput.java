package dev.ssot.rules.scan.codec;

import dev.ssot.model.source.Range;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Grows while facts are written to it. Numbers are short if they are small. */
public final class FactsOutput {

  private final StringPool strings;
  private byte[] bytes = new byte[1024];
  private int size;
  private final @Nullable List<Range> places;

  public FactsOutput(StringPool strings) {
    this(strings, null);
  }

  /**
   * Keeps places out of what is written.
   *
   * @param places takes them
   */
  FactsOutput(StringPool strings, @Nullable List<Range> places) {
    this.strings = strings;
    this.places = places;
  }

  /** Whether the same was written to both. */
  boolean isSame(FactsOutput other) {
    return Arrays.equals(bytes, 0, size, other.bytes, 0, other.size);
  }

  /** Whether places are kept apart; then that was done with this one. */
  boolean apart(Range place) {
    return places != null && places.add(place);
  }

  /** How many bytes were written. */
  public int size() {
    return size;
  }

  /** Appends everything that was written to a buffer. */
  public void copyTo(ByteBuffer buffer) {
    buffer.put(bytes, 0, size);
  }

  /** The CRC-32 of what was written since an offset. */
  public int checksum(int offset) {
    CRC32 sum = new CRC32();
    sum.update(bytes, offset, size - offset);
    return (int) sum.getValue();
  }

  /** How many lines there are; where places are kept apart, that is not said either. */
  void lines(int count) {
    if (places == null) {
      number(count);
    }
  }

  void octet(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  /** A number that is rarely negative: seven bits a byte, lowest first. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      octet(rest | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  /** A number that is as often negative as positive. */
  void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  /** A hash: eight bytes, lowest first. */
  void fixed(long value) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      octet((int) (value >>> shift));
    }
  }

  /** A list of hashes: four bytes each, lowest first. */
  void fixedList(int[] values) {
    number(values.length);
    for (int value : values) {
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        octet(value >>> shift);
      }
    }
  }

  void flag(boolean value) {
    octet(value ? 1 : 0);
  }

  // Safe, because the constants are part of the shape of the facts.
  @SuppressWarnings("EnumOrdinal")
  void choice(Enum<?> value) {
    octet(value.ordinal());
  }

  /** The same with a mark on it. */
  @SuppressWarnings("EnumOrdinal")
  void choice(Enum<?> value, boolean marked) {
    octet(value.ordinal() | (marked ? FactsInput.MARK : 0));
  }

  void text(String value) {
    number(strings.number(value));
  }

  void optionalText(@Nullable String value) {
    number(value == null ? 0 : strings.number(value) + 1);
  }

  void texts(List<String> values) {
    number(values.size());
    for (String value : values) {
      text(value);
    }
  }

  <T> void optional(@Nullable T value, Codec<T> codec) {
    flag(value != null);
    if (value != null) {
      codec.write(value, this);
    }
  }

  <T> void list(List<T> values, Codec<T> codec) {
    number(values.size());
    for (T value : values) {
      codec.write(value, this);
    }
  }
}
